package org.comity.instrument.recorded;

/// One thing to put right in what the secretariat wants to record.
///
/// @param field which part of the command
/// @param reason what is wrong
public record Fault(Field field, Reason reason) {

  /// The parts of a command that a person fills in.
  public enum Field {
    /// The State.
    STATE,
    /// The treaty.
    INSTRUMENT,
    /// The kind of consent.
    KIND,
    /// The day of deposit.
    DEPOSITED,
    /// The day on which it takes effect.
    EFFECTIVE,
    /// The article under which something was notified.
    ARTICLE,
    /// What a notification is about.
    TOPIC,
    /// The words.
    VALUE,
    /// The language of the words.
    LANGUAGE,
    /// The day of a notification.
    DATED,
    /// Where it is from.
    SOURCE,
    /// The day for which the source speaks.
    AS_AT
  }

  /// What can be wrong.
  public enum Reason {
    /// No State has this code.
    UNKNOWN_STATE,
    /// No treaty has this code.
    UNKNOWN_INSTRUMENT,
    /// Nothing is chosen.
    UNKNOWN_KIND,
    /// The treaty has no such article or provision.
    UNKNOWN_ARTICLE,
    /// No topic is chosen.
    UNKNOWN_TOPIC,
    /// No language is chosen.
    UNKNOWN_LANGUAGE,
    /// No day of the calendar.
    NO_DATE,
    /// Before the treaty was adopted.
    BEFORE_ADOPTION,
    /// After today.
    IN_FUTURE,
    /// Before the deposit.
    BEFORE_DEPOSIT,
    /// No source is given.
    MISSING,
    /// No words are given.
    NO_WORDS,
    /// More words than a notification has.
    TOO_LONG,
    /// Just what is known already.
    NOTHING_NEW,
    /// A checked source already says that the State is party since a known deposit.
    ALREADY_PARTY,
    /// No source says that the State is party.
    NOT_PARTY
  }
}
