package org.comity.form.laws;

import java.util.UUID;
import org.comity.form.Address;

/// An answer that cites a law.
///
/// @param sheet the sheet it stands on
/// @param answer which answer
public record CitedAt(UUID sheet, Address answer) {}
