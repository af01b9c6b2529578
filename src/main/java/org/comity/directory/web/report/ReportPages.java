package org.comity.directory.web.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.directory.proposed.Proposals;
import org.comity.directory.report.Coverage;
import org.comity.directory.report.Discrepancies;
import org.comity.directory.web.Readers;
import org.comity.identity.Holders;
import org.comity.identity.Membership;
import org.comity.instrument.Instruments;
import org.comity.instrument.State;
import org.comity.instrument.web.ParticipationTable.Choice;
import org.comity.instrument.web.Reading;
import org.springframework.stereotype.Component;

/// Makes the reports for the secretariat; empty for everybody else.
@Component
class ReportPages {
  private static final String COVERAGE = "/directory/reports/coverage";
  private static final String DISCREPANCIES = "/directory/reports/discrepancies";

  private static final List<String> SILENT =
      List.of("directory.list.state", "directory.report.duty", "directory.list.known");
  private static final List<String> DIFFERING =
      List.of(
          "directory.list.state",
          "directory.filter.basis",
          "directory.report.about",
          "directory.report.kind",
          "directory.report.notified",
          "directory.title");

  private final Proposals proposals;
  private final Coverage coverage;
  private final Discrepancies discrepancies;
  private final Instruments instruments;
  private final Readers readers;

  ReportPages(
      Proposals proposals,
      Coverage coverage,
      Discrepancies discrepancies,
      Instruments instruments,
      Readers readers) {
    this.proposals = proposals;
    this.coverage = coverage;
    this.discrepancies = discrepancies;
    this.instruments = instruments;
    this.readers = readers;
  }

  Optional<ReportPage> coverage(Membership me, Map<String, String> asked) {
    return proposals.decides(me) ? Optional.of(covered(me, asked)) : Optional.empty();
  }

  private ReportPage covered(Membership me, Map<String, String> asked) {
    Reading reading = readers.reading();
    List<Coverage.Covered> all = coverage.on(readers.on("").day(), reading.language());
    List<Choice> duties =
        all.stream().map(each -> new Choice(id(each), duty(each, reading))).toList();
    String chosen = chosen(asked.getOrDefault("duty", ""), duties);
    List<ReportPage.Row> rows = silent(all, chosen, reading);
    return new ReportPage(
        reading.say("directory.report.coverage"),
        lead(all, chosen, reading),
        COVERAGE,
        Optional.of(alone(me, reading)),
        new Choice(DISCREPANCIES, reading.say("directory.report.discrepancies")),
        List.of(
            new ReportPage.Filter("duty", reading.say("directory.report.duty"), chosen, duties),
            sorting(asked, reading)),
        heads(reading, SILENT),
        sorted(rows, asked),
        reading.say("directory.list.count", "count", rows.size()));
  }

  private ReportPage.Notice alone(Membership me, Reading reading) {
    List<Holders.Held> all = coverage.held(me);
    long without = all.stream().filter(each -> each.deputies().isEmpty()).count();
    return new ReportPage.Notice(
        reading.say("identity.holders.count", "count", without, "all", all.size()),
        "/people/holders?only=without",
        reading.say("identity.holders.title"));
  }

  private List<ReportPage.Row> silent(List<Coverage.Covered> all, String chosen, Reading reading) {
    return all.stream()
        .filter(each -> id(each).equals(chosen))
        .flatMap(each -> each.silent().stream().map(state -> silent(state, each, reading)))
        .toList();
  }

  private static List<String> heads(Reading reading, List<String> keys) {
    return keys.stream().map(key -> reading.say(key)).toList();
  }

  private String lead(List<Coverage.Covered> all, String chosen, Reading reading) {
    return all.stream()
        .filter(each -> id(each).equals(chosen))
        .findFirst()
        .map(
            each ->
                reading.say(
                    "directory.report.coverageLead",
                    "parties",
                    each.parties().size(),
                    "silent",
                    each.silent().size()))
        .orElse("");
  }

  private ReportPage.Row silent(State state, Coverage.Covered each, Reading reading) {
    return new ReportPage.Row(
        state.name(reading.language()),
        reading.address("/directory/" + state.code()),
        List.of(duty(each, reading), reading.say("directory.answer.notStated")));
  }

  private String duty(Coverage.Covered each, Reading reading) {
    return reading.say(
        "directory.proposal.words",
        "function",
        reading.word("directory.function.", each.function()),
        "basis",
        treaty(each.duty().basis(), reading),
        "article",
        each.duty().article());
  }

  private static String id(Coverage.Covered each) {
    return each.duty().basis() + "-" + each.function().name().toLowerCase(Locale.ROOT);
  }

  private static String chosen(String wanted, List<Choice> choices) {
    return choices.stream()
        .map(Choice::value)
        .filter(each -> each.equals(wanted))
        .findFirst()
        .or(() -> choices.stream().map(Choice::value).findFirst())
        .orElse("");
  }

  Optional<ReportPage> discrepancies(Membership me, Map<String, String> asked) {
    return proposals.decides(me) ? Optional.of(discrepancies(asked)) : Optional.empty();
  }

  private ReportPage discrepancies(Map<String, String> asked) {
    Reading reading = readers.reading();
    String treaty = asked.getOrDefault("treaty", "");
    String kind = asked.getOrDefault("kind", "");
    List<ReportPage.Row> rows = differing(treaty, kind, reading);
    return new ReportPage(
        reading.say("directory.report.discrepancies"),
        reading.say("directory.report.discrepanciesLead"),
        DISCREPANCIES,
        Optional.empty(),
        new Choice(COVERAGE, reading.say("directory.report.coverage")),
        List.of(treaties(treaty, reading), kinds(kind, reading), sorting(asked, reading)),
        heads(reading, DIFFERING),
        sorted(rows, asked),
        reading.say("directory.report.count", "count", rows.size()));
  }

  private List<ReportPage.Row> differing(String treaty, String kind, Reading reading) {
    return discrepancies.on(readers.on("").day(), reading.language()).stream()
        .filter(each -> treaty.isEmpty() || each.about().instrument().equals(treaty))
        .filter(each -> kind.isEmpty() || word(each.kind()).equals(kind))
        .map(each -> row(each, reading))
        .toList();
  }

  private ReportPage.Row row(Discrepancies.Discrepancy each, Reading reading) {
    return new ReportPage.Row(
        each.state().name(reading.language()),
        reading.address("/directory/" + each.state().code()),
        List.of(
            treaty(each.about().instrument(), reading) + " " + each.about().article(),
            reading.word("instrument.topic.", each.about().topic()),
            reading.word("directory.report.kind.", each.kind()),
            each.notified().isEmpty() ? reading.say("directory.answer.notStated") : each.notified(),
            each.directory().isEmpty()
                ? reading.say("directory.answer.notStated")
                : reading.visitor().formats().list(each.directory())));
  }

  private ReportPage.Filter treaties(String chosen, Reading reading) {
    Stream<Choice> all =
        instruments.all().stream()
            .map(each -> new Choice(each.code(), treaty(each.code(), reading)));
    return filter("treaty", "directory.filter.basis", chosen, all, reading);
  }

  private static ReportPage.Filter kinds(String chosen, Reading reading) {
    Stream<Choice> all =
        Stream.of(Discrepancies.Kind.values())
            .map(each -> new Choice(word(each), reading.word("directory.report.kind.", each)));
    return filter("kind", "directory.report.kind", chosen, all, reading);
  }

  private static ReportPage.Filter filter(
      String name, String label, String chosen, Stream<Choice> choices, Reading reading) {
    Choice every = new Choice("", reading.say("directory.filter.all"));
    return new ReportPage.Filter(
        name, reading.say(label), chosen, Stream.concat(Stream.of(every), choices).toList());
  }

  private static ReportPage.Filter sorting(Map<String, String> asked, Reading reading) {
    return new ReportPage.Filter(
        "sort",
        reading.say("directory.report.sort"),
        asked.getOrDefault("sort", "state"),
        List.of(
            new Choice("state", reading.say("directory.list.state")),
            new Choice("subject", reading.say("directory.report.about"))));
  }

  // By State they come already.
  private static List<ReportPage.Row> sorted(List<ReportPage.Row> rows, Map<String, String> asked) {
    return asked.getOrDefault("sort", "").equals("subject")
        ? rows.stream().sorted(Comparator.comparing(row -> String.join(" ", row.cells()))).toList()
        : rows;
  }

  private String treaty(String code, Reading reading) {
    return instruments
        .find(code)
        .map(found -> instruments.shortName(found, reading.language()).value())
        .orElse(code);
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
