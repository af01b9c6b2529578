package org.comity.request.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.document.Block;
import org.comity.document.Span;
import org.comity.instrument.StateCode;
import org.comity.request.check.CaseView;
import tools.jackson.databind.JsonNode;

/// The instruments on which a request rests, in its order, with what is known of the two States.
///
/// @param view the case
/// @param wording the language
record Bases(CaseView view, Wording wording) {

  List<Block> blocks() {
    List<Block.Item> items = new ArrayList<>();
    for (JsonNode basis : view.file().root().path("legal.bases")) {
      items.add(Block.Item.of(line(basis)));
    }
    return items.isEmpty() ? List.of() : List.of(new Block.ListBlock(true, 1, items));
  }

  private List<Span> line(JsonNode basis) {
    String code = basis.path("instrument").asString("");
    String name = basis.path("name").asString("");
    var line = new ArrayList<Span>();
    String instrument = wording.instrument(code);
    line.add(Span.text(name.isEmpty() ? instrument : name));
    // Items cite it by its code.
    if (name.isEmpty() && !instrument.equals(code) && code.matches("[A-Z0-9-]+")) {
      line.addAll(List.of(Span.text(" ("), new Span.Isolated(code), Span.text(")")));
    }
    String articles = basis.path("articles").asString("");
    if (!articles.isEmpty()) {
      line.add(Span.text(wording.formats().comma()));
      line.add(new Span.Isolated(articles));
    }
    standing(code).ifPresent(said -> line.add(Span.text(wording.aside() + said)));
    return line;
  }

  private Optional<String> standing(String code) {
    if (view.around().instrumentName(code, wording.language()).isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> requesting = since("req.requestingState", code);
    Optional<LocalDate> requested = since("req.requestedState", code);
    if (requesting.isEmpty() || requested.isEmpty()) {
      return Optional.of(wording.text("letter.party.unknown"));
    }
    return Optional.of(
        wording.text(
            "letter.party",
            Map.of(
                "requesting", wording.state(view.file().text("req.requestingState")),
                "requested", wording.state(view.file().text("req.requestedState")),
                "since1", wording.formats().date(requesting.get()),
                "since2", wording.formats().date(requested.get()))));
  }

  private Optional<LocalDate> since(String key, String instrument) {
    return StateCode.of(view.file().text(key))
        .flatMap(state -> view.around().partySince(state, instrument));
  }
}
