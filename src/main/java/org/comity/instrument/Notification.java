package org.comity.instrument;

import java.time.LocalDate;
import org.comity.language.Language;
import org.jspecify.annotations.Nullable;

/// What a State has told the depositary of a treaty: its central authority, the languages it
/// accepts, the legal basis of extradition.
///
/// @param state the State
/// @param instrument the code of the treaty
/// @param article the citation of the article that asks for it, such as `18(13)`
/// @param topic what it is about
/// @param value what was told, in the words of the source
/// @param valueCode the same for machines: ISO 639 codes joined by `|` (any one) or `+` (all), or a
///   code of the basis of extradition; empty mostly
/// @param language the language of these words; null where not stated
/// @param date the day of the notification; null where not stated
/// @param reference the depositary's own reference; empty where not stated
/// @param origin where this is from
public record Notification(
    StateCode state,
    String instrument,
    String article,
    Topic topic,
    String value,
    String valueCode,
    @Nullable Language language,
    @Nullable LocalDate date,
    String reference,
    Origin origin) {

  /// Whether it was made under this provision, one around it or a part of it.
  public boolean concerns(ProvisionId provision) {
    String other = provision.citation();
    return instrument.equals(provision.instrument())
        && (article.equals(other)
            || article.startsWith(other + "(")
            || other.startsWith(article + "("));
  }

  /// What a notification is about.
  public enum Topic {
    /// The authority that receives requests for mutual legal assistance.
    CENTRAL_AUTHORITY_MLA,
    /// The languages in which requests are accepted.
    ACCEPTABLE_LANGUAGES,
    /// Whether the treaty serves as legal basis of extradition.
    EXTRADITION_LEGAL_BASIS,
    /// The authority for requests concerning vessels at sea.
    SMUGGLING_BY_SEA_AUTHORITY,
    /// The national body for the Firearms Protocol.
    FIREARMS_NATIONAL_BODY,
    /// Anything else that a State tells a depositary under a provision.
    OTHER
  }
}
