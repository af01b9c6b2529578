package org.comity.request.web.follow;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comity.document.Block;
import org.comity.document.Document;
import org.comity.document.Span;
import org.comity.form.interview.Place;
import org.comity.request.check.CaseView;
import org.comity.request.follow.Detail;
import org.comity.request.follow.Entry;
import org.comity.request.follow.Frozen;
import org.comity.request.follow.Progress;
import org.comity.request.follow.Said;
import org.comity.request.follow.Step;
import org.comity.request.letter.Paper;
import org.comity.request.letter.Papers;

/// The note with which a signed request goes on its way: from whom, to whom, by which channel, and
/// what is enclosed, each with its hash.
///
/// @param view the case
/// @param progress how far it is
/// @param signature the signature that counts
/// @param enclosed what was frozen with it
/// @param words the words of the request's language
record TransmissionNote(
    CaseView view,
    Progress progress,
    Entry signature,
    List<Frozen.Name> enclosed,
    FollowWords words) {

  Document document() {
    Document letter = Papers.of(view, words.language()).of(Paper.LETTER);
    String title = words.say("note.title");
    return new Document(
        title,
        words.language(),
        new Document.Metadata(
            letter.metadata().author(),
            letter.title(),
            signature.said().day().atStartOfDay().toInstant(ZoneOffset.UTC),
            view.file().text("req.ownReference")),
        new Document.Running(title, letter.running().footer(), letter.running().mark()),
        blocks(letter),
        List.of());
  }

  private List<Block> blocks(Document letter) {
    var facts = new ArrayList<Block.Fact>();
    fact(facts, "note.from", name("auth.requesting.name", "req.requestingState"));
    fact(facts, "note.to", name("auth.requested.name", "req.requestedState"));
    fact(facts, "note.subject", letter.title());
    fact(facts, "note.reference", view.file().text("req.ownReference"));
    fact(facts, "note.signed", signed(signature.said()));
    for (Detail detail : List.of(Detail.CHANNEL, Detail.MEANS)) {
      String value = sent(detail);
      if (!value.isEmpty()) {
        facts.add(fact(words.label(detail), words.value(detail, value)));
      }
    }
    return List.of(
        new Block.Facts(facts),
        new Block.Heading(1, Span.only(words.say("note.enclosed"))),
        table(),
        new Block.Paragraph(Span.only(words.say("note.answer"))));
  }

  private void fact(List<Block.Fact> facts, String key, String value) {
    if (!value.isBlank()) {
      facts.add(fact(words.say(key), value));
    }
  }

  private static Block.Fact fact(String label, String value) {
    return new Block.Fact(Span.only(label), Span.only(value));
  }

  private String name(String authority, String state) {
    String name =
        view.entries(Place.of(authority)).stream()
            .map(node -> node.path("name").asString(""))
            .findFirst()
            .orElse("");
    String of = view.around().stateName(view.file().text(state), words.language());
    return name.isEmpty() ? of : name + words.formats().comma() + of;
  }

  private String signed(Said said) {
    return String.join(
        words.formats().comma(),
        List.of(
            said.of(Detail.PERSON),
            said.of(Detail.OFFICE),
            said.of(Detail.PLACE),
            words.formats().date(said.day())));
  }

  /// As it was sent, else as the case says that it shall be.
  private String sent(Detail detail) {
    Optional<String> done = progress.last(Step.SEND).map(entry -> entry.said().of(detail));
    String key = detail == Detail.CHANNEL ? "req.channel" : "req.transmissionMeans";
    return done.orElseGet(() -> view.file().text(key));
  }

  private Block table() {
    var header = new Block.Row(List.of(Span.only(words.say("note.file")), Span.only("SHA-256")));
    List<Block.Row> rows =
        enclosed.stream()
            .map(each -> new Block.Row(List.of(isolated(each.name()), isolated(each.sha256()))))
            .toList();
    return new Block.Table(List.of(), header, rows);
  }

  private static List<Span> isolated(String text) {
    return List.of(new Span.Isolated(text));
  }
}
