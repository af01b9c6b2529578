/// The pages on which the secretariat reads of the whole directory.
@NullMarked
package org.comity.directory.web.report;

import org.jspecify.annotations.NullMarked;
