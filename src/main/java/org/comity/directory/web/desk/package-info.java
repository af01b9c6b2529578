/// The pages on which a State keeps its own entries true.
@NullMarked
package org.comity.directory.web.desk;

import org.jspecify.annotations.NullMarked;
