package org.comity.directory.web.proposals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.directory.Crime;
import org.comity.directory.Designation;
import org.comity.directory.Directory;
import org.comity.directory.Function;
import org.comity.directory.Stage;
import org.comity.directory.proposed.Asked;
import org.comity.directory.proposed.Proposal;
import org.comity.directory.talk.DiscussedProposals;
import org.comity.directory.web.Phrases;
import org.comity.discussion.web.DiscussionParts;
import org.comity.identity.BodyNames;
import org.comity.instrument.StateCode;
import org.comity.instrument.web.Reading;

/// Says in words what was proposed.
record ProposalRows(Directory directory, BodyNames bodies, DiscussionParts talks, Reading reading) {

  ProposalsPage.Row of(Proposal proposal) {
    return new ProposalsPage.Row(
        proposal.id().toString(),
        bodies.name(proposal.state(), reading.language()),
        reading.say("directory.proposal.kind." + ProposalForm.word(proposal.asked().kind())),
        lines(proposal),
        reading.say(
            "directory.proposal.at", "date", reading.visitor().formats().moment(proposal.at())),
        proposal.open(),
        decided(proposal),
        Optional.ofNullable(proposal.attached()).map(Proposal.Attached::name).orElse(""),
        talks.of(DiscussedProposals.key(proposal)));
  }

  /// The designation that ends or is replaced, in words; empty for none.
  String subject(Asked asked, String state) {
    return target(asked, state).map(this::words).orElse("");
  }

  ProposalsPage.Named named(Designation each) {
    return new ProposalsPage.Named(
        each.id(),
        words(each),
        authority(each.authority()),
        Phrases.held(each.grounds().period(), reading));
  }

  private Optional<Designation> target(Asked asked, String state) {
    return StateCode.of(state).stream()
        .flatMap(code -> directory.designations(code).stream())
        .filter(each -> each.id().equals(asked.text("target")))
        .findFirst();
  }

  private List<String> lines(Proposal proposal) {
    Asked asked = proposal.asked();
    return Stream.of(
            Stream.of(subject(asked, proposal.state())),
            Stream.of(added(asked)),
            limits(asked),
            Stream.of(named(asked)),
            day("directory.proposal.field.first", asked, "first"),
            day("directory.proposal.field.last", asked, "last"),
            Stream.of(note(asked)))
        .flatMap(each -> each)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private String added(Asked asked) {
    return asked
        .word("function", Function.class)
        .map(each -> words(each, asked.text("basis"), asked.text("article")))
        .orElse("");
  }

  private Stream<String> limits(Asked asked) {
    Optional<String> territory =
        directory
            .territory(asked.text("territory"))
            .map(part -> part.name(reading.language()))
            .map(name -> reading.say("directory.limit.territory", "territory", name));
    Optional<String> stage =
        asked
            .word("stage", Stage.class)
            .map(each -> reading.word("directory.stage.", each))
            .map(name -> reading.say("directory.limit.stages", "stages", name));
    Optional<String> crime =
        asked
            .word("crime", Crime.class)
            .map(each -> reading.word("directory.crime.", each))
            .map(name -> reading.say("directory.limit.crime", "crime", name));
    return Stream.of(territory, stage, crime).flatMap(Optional::stream);
  }

  private String named(Asked asked) {
    if (asked.kind() == Asked.Kind.END) {
      return "";
    }
    return asked.text("authority").isEmpty()
        ? asked.text("name")
        : authority(asked.text("authority"));
  }

  private Stream<String> day(String key, Asked asked, String field) {
    return asked.day(field).stream()
        .map(
            date ->
                reading.say(
                    "directory.pending.value",
                    "field",
                    reading.say(key),
                    "value",
                    reading.date(date)));
  }

  private String note(Asked asked) {
    return reading.say(
        "directory.proposal.note",
        "number",
        asked.text("note"),
        "date",
        asked.day("dated").map(reading::date).orElse(""));
  }

  private String decided(Proposal proposal) {
    Proposal.Decision decision = proposal.decision();
    return decision == null
        ? ""
        : reading.say(
            "directory.proposal." + decision.outcome().name().toLowerCase(Locale.ROOT),
            "date",
            reading.visitor().formats().moment(decision.at()),
            "reason",
            decision.reason());
  }

  private String words(Designation each) {
    return words(each.function(), each.grounds().basis(), each.grounds().article());
  }

  private String words(Function function, String basis, String article) {
    String name =
        directory.basis(basis).map(found -> found.name(reading.language()).value()).orElse(basis);
    return reading.say(
        "directory.proposal.words",
        "function",
        reading.word("directory.function.", function),
        "basis",
        name,
        "article",
        article);
  }

  private String authority(String id) {
    return directory.authority(id).map(found -> found.name(reading.language()).value()).orElse(id);
  }
}
