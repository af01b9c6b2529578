/// Keeps in the database what the files of the directory said at each start, version by version, so
/// that it can be told since when a row says what it says.
@NullMarked
package org.comity.directory.kept;

import org.jspecify.annotations.NullMarked;
