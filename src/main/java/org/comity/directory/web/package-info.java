/// The pages of the directory: the list of States with what is known of each, a State, an
/// authority.
@NullMarked
package org.comity.directory.web;

import org.jspecify.annotations.NullMarked;
