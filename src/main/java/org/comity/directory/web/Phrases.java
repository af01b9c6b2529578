package org.comity.directory.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.comity.directory.Answer;
import org.comity.directory.Designation;
import org.comity.directory.Directory;
import org.comity.directory.Grounds;
import org.comity.directory.LanguageRule;
import org.comity.directory.Period;
import org.comity.directory.contact.ContactPoint;
import org.comity.instrument.web.ParticipationRow;
import org.comity.instrument.web.Reading;
import org.comity.language.Formats;

/// What the directory says, in the words of a reader.
public final class Phrases {
  private Phrases() {}

  /// A rule of languages.
  public static String rule(LanguageRule rule, Reading reading) {
    List<String> names = rule.languages().stream().map(reading::languageName).toList();
    if (names.size() == 1) {
      return names.getFirst();
    }
    return switch (rule) {
      case LanguageRule.Any any ->
          reading.say("directory.rule.any", "languages", formats(reading).either(names));
      case LanguageRule.All all ->
          reading.say("directory.rule.all", "languages", formats(reading).list(names));
      case LanguageRule.InOrder order ->
          reading.say(
              "directory.rule.inOrder",
              "first",
              names.getFirst(),
              "others",
              formats(reading).either(names.subList(1, names.size())));
    };
  }

  /// The days on which something holds.
  public static String held(Period period, Reading reading) {
    LocalDate first = period.first();
    LocalDate last = period.last();
    if (first != null && last != null) {
      return reading.say(
          "directory.held.span", "first", reading.date(first), "last", reading.date(last));
    }
    if (first != null) {
      return reading.say("directory.held.since", "date", reading.date(first));
    }
    return last == null
        ? reading.say("directory.held.unknown")
        : reading.say("directory.held.until", "date", reading.date(last));
  }

  /// When and under which reference something was notified.
  public static List<String> told(Grounds grounds, Reading reading) {
    LocalDate day = grounds.notified();
    String told =
        day == null
            ? reading.say("directory.told.notStated")
            : reading.say("directory.told.on", "date", reading.date(day));
    return grounds.reference().isEmpty()
        ? List.of(told)
        : List.of(told, ParticipationRow.isolated(grounds.reference()));
  }

  /// What is said in place of something that is not known for the day.
  public static String otherwise(Answer<?> answer, Reading reading) {
    return switch (answer) {
      case Answer.Known<?> known -> "";
      case Answer.NotStated<?> none -> reading.say("directory.answer.notStated");
      case Answer.OnlyFrom<?>(LocalDate first) ->
          reading.say("directory.answer.onlyFrom", "date", reading.date(first));
      case Answer.Until<?>(LocalDate last) ->
          reading.say("directory.answer.until", "date", reading.date(last));
    };
  }

  /// To what a designation is limited.
  public static List<String> limits(Designation named, Directory directory, Reading reading) {
    List<String> limits = new ArrayList<>();
    directory
        .territory(named.grounds().territory())
        .map(part -> part.name(reading.language()))
        .ifPresent(name -> limits.add(reading.say("directory.limit.territory", "territory", name)));
    if (!named.stages().isEmpty()) {
      List<String> stages =
          named.stages().stream().map(each -> reading.word("directory.stage.", each)).toList();
      limits.add(reading.say("directory.limit.stages", "stages", formats(reading).list(stages)));
    }
    named
        .crime()
        .map(each -> reading.word("directory.crime.", each))
        .ifPresent(crime -> limits.add(reading.say("directory.limit.crime", "crime", crime)));
    return List.copyOf(limits);
  }

  /// That a State has corrected fields of how an authority is reached, before the source.
  public static String corrected(ContactPoint.Corrected corrected, Reading reading) {
    List<String> fields =
        corrected.fields().stream().map(each -> reading.say("directory.field." + each)).toList();
    return reading.say("directory.contact.corrected", "fields", formats(reading).list(fields));
  }

  private static Formats formats(Reading reading) {
    return reading.visitor().formats();
  }
}
