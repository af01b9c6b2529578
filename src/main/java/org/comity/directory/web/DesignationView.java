package org.comity.directory.web;

import java.util.List;
import java.util.Optional;
import org.comity.directory.Authority;
import org.comity.instrument.web.SourceView;
import org.comity.language.Language;
import org.comity.language.Text;

/// A designation, as a page shows it.
///
/// @param function for what, in words
/// @param basis under what, its name
/// @param article the citation of the article; empty where not stated
/// @param articleAddress the page of the provision; empty where it has none
/// @param authority the name of the authority
/// @param original its name as the source writes it; empty where that is the same
/// @param address the page of the authority
/// @param limits to what it is limited, in words
/// @param held the days on which it holds, in words
/// @param told when it was notified and under which reference
/// @param office whether the authority is open now; empty where it has no point of contact, or for
///   another day than today
/// @param source where this is from
public record DesignationView(
    String function,
    Text basis,
    String article,
    String articleAddress,
    Text authority,
    Original original,
    String address,
    List<String> limits,
    String held,
    List<String> told,
    Optional<Office> office,
    SourceView source) {

  /// Whether an office is open now.
  ///
  /// @param opening until or from when, in words
  /// @param overlap when both are at work next, in words; empty where its hours are not those of a
  ///   week
  public record Office(String opening, Optional<String> overlap) {}

  /// A name in the language of the source.
  ///
  /// @param language its ISO 639 code; empty for none
  /// @param name the name
  public record Original(String language, String name) {
    /// The original name of an authority; none for whoever reads it as its name already.
    static Original of(Authority authority, Language reader) {
      return authority
          .originalName()
          .filter(name -> !authority.original().equals(reader.tag()))
          .map(name -> new Original(authority.original(), name))
          .orElse(new Original("", ""));
    }
  }
}
