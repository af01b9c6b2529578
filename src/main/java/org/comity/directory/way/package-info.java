/// The way from State A to State B: which treaties in force between the two serve a request, who
/// receives it, in which languages and by which channel, and whether somebody is there now. Nothing
/// is recommended that no source states, and whatever is passed over says why.
@NullMarked
package org.comity.directory.way;

import org.jspecify.annotations.NullMarked;
