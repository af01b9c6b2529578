package org.comity.form.sheets;

import java.util.UUID;

/// The identifier of a sheet.
public record SheetId(UUID value) {}
