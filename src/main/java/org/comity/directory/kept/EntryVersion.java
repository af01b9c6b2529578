package org.comity.directory.kept;

import java.time.Instant;
import org.comity.directory.contact.Visibility;

/// What a row of the files said from one start of the program on.
///
/// @param kind the table, such as `designations`
/// @param id the lasting identifier of the row
/// @param version counted from 1
/// @param there whether the row stood in the files; false from when it was gone
/// @param sha256 of what it said, in hexadecimal digits
/// @param visibility who may see it
/// @param loaded when this version was first loaded
public record EntryVersion(
    String kind,
    String id,
    int version,
    boolean there,
    String sha256,
    Visibility visibility,
    Instant loaded) {}
