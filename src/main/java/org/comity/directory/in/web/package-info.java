/// The page on which a file is handed in, and on which is shown what it would change.
@NullMarked
package org.comity.directory.in.web;

import org.jspecify.annotations.NullMarked;
