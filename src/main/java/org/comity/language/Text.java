package org.comity.language;

/// A text of content as one reader gets it: the words, the language they are in, and how far they
/// can be trusted as a translation.
///
/// @param value the words
/// @param language the language they are in, which is English where a translation is missing
/// @param state whether these are the source, a translation, an outdated one or a stand-in
public record Text(String value, Language language, State state) {
  /// How a served text relates to its source.
  public enum State {
    /// The source itself, in the language asked for.
    SOURCE,
    /// A translation of the source as it stands.
    TRANSLATED,
    /// A translation of an earlier source.
    OUTDATED,
    /// The source in place of a missing translation.
    MISSING
  }

  /// Whether a page has to mark it: it is not in the reader's language, or out of date.
  public boolean marked() {
    return state == State.OUTDATED || state == State.MISSING;
  }
}
