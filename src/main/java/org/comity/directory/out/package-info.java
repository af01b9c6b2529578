/// What leaves the directory: contact cards, tables, a sheet of a State, a feed of changes. Each
/// says for which day it speaks, where it is from and until when it may be used, and holds no more
/// than its reader sees on the pages.
@NullMarked
package org.comity.directory.out;

import org.jspecify.annotations.NullMarked;
