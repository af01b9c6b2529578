package org.comity.form.sheets;

import java.util.List;
import java.util.Map;
import org.comity.form.Address;

/// A sheet that somebody has before her.
///
/// @param sheet the sheet
/// @param saved its answers as they stand, also those taken away (without value), by place; none
///   where her role may not read them
/// @param seen who was seen on it a moment ago, she among them
public record OpenSheet(Sheet sheet, Map<Address, SavedAnswer> saved, List<Presence.Seen> seen) {}
