/// What the secretariat reads of the whole directory: of whom nobody is named, and where the
/// directory and the notifications to the depositaries say different things. Nothing is scored.
@NullMarked
package org.comity.directory.report;

import org.jspecify.annotations.NullMarked;
