/// What of the directory can be discussed: authorities and proposed designations, by their State
/// and the secretariat.
@NullMarked
package org.comity.directory.talk;

import org.jspecify.annotations.NullMarked;
