package org.comity.instrument.web.records;

import org.comity.instrument.recorded.RecordParticipation;
import org.comity.shell.Page;

/// What would be recorded, before it is saved.
///
/// @param title the page's title
/// @param typed what was typed
/// @param state the State's name
/// @param treaty the treaty's full name
/// @param what kind and day
/// @param since since when the State would be party, computed where no day is given
/// @param source where it is from and as at when
public record ConfirmPage(
    String title,
    RecordParticipation typed,
    String state,
    String treaty,
    String what,
    String since,
    String source)
    implements Page {}
