package org.comity.instrument.web;

import java.util.List;
import java.util.Optional;
import org.comity.language.Language;
import org.comity.shell.Page;
import org.jspecify.annotations.Nullable;

/// What is known of a State: names, participation, notifications.
///
/// @param title its name
/// @param code its code
/// @param kind what it is in the United Nations, in words
/// @param group its regional group, or that it belongs to none
/// @param languages its official languages, in one phrase
/// @param zones its time zones
/// @param names its short name in each language
/// @param participation one row for each treaty
/// @param notifications what it told the depositaries
/// @param further what rooms above have on it
public record StatePage(
    String title,
    String code,
    String kind,
    String group,
    String languages,
    List<String> zones,
    List<Name> names,
    List<ParticipationRow> participation,
    List<NotificationRow> notifications,
    List<Further> further)
    implements Page {

  /// A name in one language.
  ///
  /// @param language the language
  /// @param name the name
  /// @param source where it is from, if it was recorded; null for that of the content files
  /// @param correct where it is corrected; empty for whoever may not
  public record Name(
      Language language, String name, @Nullable SourceView source, Optional<String> correct) {}
}
