package org.comity.directory;

/// What a treaty, a resolution or the practice under it asks States to name or to state.
///
/// @param basis the code of the treaty or resolution
/// @param article the citation of the article; empty where it has none
/// @param asked what is asked for
/// @param count how many the text lets a State name
/// @param addressee to whom it is told
/// @param withinOneMonth whether it has to be told within one month of the designation
/// @param aroundTheClock whether it must be reached day and night by its nature
/// @param checked whether the article was read, and not recalled
/// @param note what is to be known, in English; empty mostly
public record Duty(
    String basis,
    String article,
    Asked asked,
    Count count,
    Addressee addressee,
    boolean withinOneMonth,
    boolean aroundTheClock,
    boolean checked,
    String note) {

  /// What is asked for.
  public sealed interface Asked {
    /// An authority for a function.
    record Named(Function function) implements Asked {}

    /// The languages in which requests are accepted.
    record Languages() implements Asked {}

    /// Whether the treaty is taken as legal basis of extradition.
    record Basis() implements Asked {}
  }

  /// How many a text lets a State name.
  public enum Count {
    /// One.
    ONE,
    /// One, and one more for each territory with a system of its own.
    ONE_PER_TERRITORY,
    /// One or more.
    ONE_OR_MORE,
    /// Any number, none included, since the text asks for none.
    ANY_NUMBER,
    /// One statement.
    ONE_STATEMENT
  }

  /// To whom a designation is told.
  public enum Addressee {
    /// To the Secretary-General when the instrument is deposited.
    SECRETARY_GENERAL_AT_DEPOSIT,
    /// To the Secretary-General.
    SECRETARY_GENERAL,
    /// To all other parties through the Secretary-General.
    PARTIES_THROUGH_SECRETARY_GENERAL,
    /// To the other parties.
    PARTIES,
    /// To the Secretary General of the Council of Europe.
    COUNCIL_OF_EUROPE,
    /// Asked for by the Conference of the Parties.
    CONFERENCE,
    /// Asked for by the directory alone.
    DIRECTORY
  }

  /// Whether it asks for an authority for this function.
  public boolean isFor(Function function) {
    return asked instanceof Asked.Named(Function named) && named == function;
  }

  /// Whether the text itself asks for it, and not only practice.
  public boolean ofText() {
    return addressee != Addressee.CONFERENCE && addressee != Addressee.DIRECTORY;
  }
}
