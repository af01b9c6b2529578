package org.comity.directory.web.way;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.comity.directory.AcceptedLanguages;
import org.comity.directory.Answer;
import org.comity.directory.LanguageRule;
import org.comity.directory.LegalBasis;
import org.comity.directory.Requirement;
import org.comity.directory.way.ConditionsStep;
import org.comity.directory.way.ExtraditionStep;
import org.comity.directory.way.LanguageStep;
import org.comity.directory.web.Phrases;
import org.comity.directory.web.way.Step.Entry;
import org.comity.directory.web.way.Step.Group;
import org.comity.instrument.Notification;

/// The steps of what the two have stated: extradition, what is asked of a request, languages.
final class StatementsView {
  private StatementsView() {}

  static Step extradition(ExtraditionStep step, Telling tell, Step.Heading heading) {
    return new Step(
        heading,
        List.of(tell.word("way.extradition.", step.outcome())),
        List.of(
            new Group(tell.to(), bases(step.requested(), tell)),
            new Group(tell.from(), bases(step.requesting(), tell))),
        List.of(),
        silence(step, tell));
  }

  private static List<String> silence(ExtraditionStep step, Telling tell) {
    List<String> lines = new ArrayList<>();
    silence(tell.to(), step.requested(), lines, tell);
    silence(tell.from(), step.requesting(), lines, tell);
    return lines;
  }

  private static void silence(
      String state, Answer<LegalBasis> answer, List<String> lines, Telling tell) {
    if (answer.all().isEmpty()) {
      lines.add(
          tell.say("of", "state", state, "answer", Phrases.otherwise(answer, tell.reading())));
    }
  }

  private static List<Entry> bases(Answer<LegalBasis> answer, Telling tell) {
    return answer.all().stream()
        .map(
            each ->
                tell.stated(
                        Entry.of("law", tell.word("basis.", each.statement()), tell.reading()),
                        each)
                    .quoting(tell.reading().english(each.words())))
        .toList();
  }

  static Step conditions(
      ConditionsStep step, String depositary, Telling tell, Step.Heading heading) {
    List<Entry> entries =
        Stream.concat(
                step.requirements().stream().map(each -> requirement(each, tell)),
                step.told().stream().map(each -> told(each, tell)))
            .toList();
    Entry reservations =
        Entry.of("unknown", tell.say("conditions.reservations"), tell.reading()).at(depositary);
    return new Step(
        heading,
        entries.isEmpty() ? List.of(tell.say("conditions.none", "state", tell.to())) : List.of(),
        List.of(
            new Group("", entries),
            new Group("", depositary.isEmpty() ? List.of() : List.of(reservations))),
        List.of(),
        List.of());
  }

  static Entry requirement(Requirement each, Telling tell) {
    return tell.stated(
            Entry.of("law", tell.word("topic.", each.topic()), tell.reading()).at(each.address()),
            each)
        .quoting(tell.reading().english(each.text()));
  }

  private static Entry told(Notification each, Telling tell) {
    return Entry.of("law", tell.say("conditions.told"), tell.reading())
        .saying(tell.article(each.article()))
        .quoting(tell.reading().english(each.value()))
        .from("", each.origin(), tell.reading());
  }

  static Step languages(LanguageStep step, String basis, Telling tell, Step.Heading heading) {
    List<Entry> known = rules(step, step.accepted().all(), tell);
    return new Step(
        heading,
        known.isEmpty()
            ? List.of(
                tell.say(
                    "languages.otherwise",
                    "state",
                    tell.to(),
                    "basis",
                    tell.called(basis),
                    "answer",
                    Phrases.otherwise(step.accepted(), tell.reading())))
            : List.of(),
        List.of(
            new Group("", known),
            new Group(tell.say("languages.elsewhere"), rules(step, step.elsewhere(), tell))),
        List.of(),
        List.of(tell.say("languages.own", "state", tell.from(), "languages", own(step, tell))));
  }

  private static String own(LanguageStep step, Telling tell) {
    return step.own().isEmpty()
        ? tell.reading().say("directory.answer.notStated")
        : tell.languages(step.own().stream().sorted().toList(), true);
  }

  private static List<Entry> rules(LanguageStep step, List<AcceptedLanguages> rules, Telling tell) {
    return rules.stream().map(each -> rule(step, each, tell)).toList();
  }

  private static Entry rule(LanguageStep step, AcceptedLanguages each, Telling tell) {
    Entry entry =
        Entry.of("tongue", Phrases.rule(each.rule(), tell.reading()), tell.reading())
            .saying(meaning(each.rule(), step.meaning(each.rule()), tell));
    String part =
        tell.directory()
            .territory(each.grounds().territory())
            .map(found -> found.name(tell.reading().language()))
            .map(name -> tell.reading().say("directory.limit.territory", "territory", name))
            .orElse("");
    return tell.stated(entry.saying(part).saying(tell.called(each.grounds().basis())), each);
  }

  private static String meaning(LanguageRule rule, LanguageStep.Meaning meaning, Telling tell) {
    boolean all = rule instanceof LanguageRule.All;
    return switch (meaning.verdict()) {
      case ENOUGH ->
          tell.say("languages.enough", "languages", tell.languages(meaning.fitting(), all));
      case ONLY_AS_FALLBACK ->
          tell.say(
              "languages.fallback",
              "first",
              tell.reading().languageName(rule.languages().getFirst()),
              "languages",
              tell.languages(meaning.fitting(), false));
      case NOT_ENOUGH ->
          tell.say("languages.translate", "languages", tell.languages(meaning.missing(), all));
    };
  }
}
