/// The page of the way from State A to State B.
@NullMarked
package org.comity.directory.web.way;

import org.jspecify.annotations.NullMarked;
