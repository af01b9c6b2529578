package org.comity.instrument.recorded;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.instrument.Instrument;
import org.comity.instrument.Notification;
import org.comity.instrument.ProvisionId;
import org.comity.instrument.StateCode;
import org.comity.language.Language;

/// Command of the secretariat: a State has notified this under a provision, or is called this in a
/// language. All as typed.
///
/// @param kind `notification` or `name`
/// @param id the identifier that the statement will have, so that a form sent twice counts once
/// @param base the statement that held when the form was opened; empty where only the files spoke
/// @param state the code of the State
/// @param instrument the code of the treaty; of a notification only
/// @param article the citation of the article or provision; of a notification only
/// @param topic the name of a topic; of a notification only
/// @param value the words
/// @param language the tag of their language
/// @param dated the day of the notification, if the source gives it
/// @param reference the depositary's own reference, if there is one
/// @param source a title or an address
/// @param asAt the day for which the source speaks
public record RecordStatement(
    String kind,
    UUID id,
    String base,
    String state,
    String instrument,
    String article,
    String topic,
    String value,
    String language,
    String dated,
    String reference,
    String source,
    String asAt) {
  /// The most letters a notification or a name has.
  public static final int LONGEST = 4_000;

  /// What the command can lead to.
  public sealed interface Outcome {}

  /// It was recorded, now or by the same form before.
  ///
  /// @param id the statement
  public record Recorded(UUID id) implements Outcome {}

  /// Something has to be put right.
  ///
  /// @param faults what, in the order of the form
  public record Refused(List<Fault> faults) implements Outcome {}

  /// Somebody else recorded, corrected or undid on the same subject meanwhile.
  ///
  /// @param subject of what
  /// @param theirs what holds now; empty where it was undone
  public record Overtaken(Subject subject, Optional<Statement> theirs) implements Outcome {}

  /// The visitor's role does not allow it.
  public record NotAllowed() implements Outcome {}

  /// Whether it is about a notification.
  public boolean notification() {
    return kind.equals(Subject.Told.KIND);
  }

  /// Of what it speaks; empty while that is not chosen.
  public Optional<Subject> subject() {
    Optional<StateCode> code = StateCode.of(state);
    return notification()
        ? code.flatMap(known -> told(known))
        : code.flatMap(known -> named(known));
  }

  private Optional<Subject> told(StateCode known) {
    return foundTopic().map(found -> new Subject.Told(known, instrument, article.strip(), found));
  }

  private Optional<Subject> named(StateCode known) {
    return Language.of(language).map(found -> new Subject.NameOf(known, found));
  }

  private Optional<Notification.Topic> foundTopic() {
    return Arrays.stream(Notification.Topic.values())
        .filter(each -> each.name().equals(topic))
        .findFirst();
  }

  /// What is wrong with it on its own and against the facts.
  List<Fault> faults(OverlaidFacts facts, LocalDate today) {
    var found = new Faults(today);
    boolean unknown = StateCode.of(state).flatMap(facts::state).isEmpty();
    found.check(unknown, Fault.Field.STATE, Fault.Reason.UNKNOWN_STATE);
    Optional<Instrument> treaty = facts.treaty(instrument);
    if (notification()) {
      place(found, treaty);
    }
    words(found, facts);
    if (!dated.isBlank()) {
      found.day(Fault.Field.DATED, dated, treaty);
    }
    found.check(source.isBlank(), Fault.Field.SOURCE, Fault.Reason.MISSING);
    found.day(Fault.Field.AS_AT, asAt, treaty);
    return found.found();
  }

  private void place(Faults found, Optional<Instrument> treaty) {
    found.check(treaty.isEmpty(), Fault.Field.INSTRUMENT, Fault.Reason.UNKNOWN_INSTRUMENT);
    boolean nowhere = treaty.isPresent() && !in(treaty.get());
    found.check(nowhere || article.isBlank(), Fault.Field.ARTICLE, Fault.Reason.UNKNOWN_ARTICLE);
    found.check(foundTopic().isEmpty(), Fault.Field.TOPIC, Fault.Reason.UNKNOWN_TOPIC);
  }

  private void words(Faults found, OverlaidFacts facts) {
    boolean speechless = Language.of(language).isEmpty();
    found.check(value.isBlank(), Fault.Field.VALUE, Fault.Reason.NO_WORDS);
    found.check(value.length() > LONGEST, Fault.Field.VALUE, Fault.Reason.TOO_LONG);
    boolean same = subject().flatMap(facts::holding).filter(value.strip()::equals).isPresent();
    found.check(same, Fault.Field.VALUE, Fault.Reason.NOTHING_NEW);
    found.check(speechless, Fault.Field.LANGUAGE, Fault.Reason.UNKNOWN_LANGUAGE);
  }

  // Where the provisions of a treaty are not described here, the form of a citation is all that can
  // be checked.
  private boolean in(Instrument treaty) {
    String cited = article.strip();
    boolean citation = cited.matches("\\d{1,3}(\\([0-9a-z]{1,4}\\)){0,4}");
    return citation
        && (!treaty.described()
            || treaty.articles().stream()
                .flatMap(each -> each.provisions().stream())
                .map(each -> each.id())
                .map(ProvisionId::citation)
                .anyMatch(each -> each.equals(cited) || each.startsWith(cited + "(")));
  }
}
