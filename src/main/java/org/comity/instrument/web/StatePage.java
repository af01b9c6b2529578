package org.comity.instrument.web;

import java.util.List;
import org.comity.language.Language;
import org.comity.shell.Page;

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
public record StatePage(
    String title,
    String code,
    String kind,
    String group,
    String languages,
    List<String> zones,
    List<Name> names,
    List<ParticipationRow> participation,
    List<NotificationRow> notifications)
    implements Page {

  /// A name in one language.
  public record Name(Language language, String name) {}
}
