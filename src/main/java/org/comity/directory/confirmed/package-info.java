/// Whether entries are still right: each State confirms its own once a quarter, is reminded, and
/// where nobody answers, the secretariat is told.
@NullMarked
package org.comity.directory.confirmed;

import org.jspecify.annotations.NullMarked;
