/// The list of States with what is known of each, and what it can be narrowed by.
@NullMarked
package org.comity.directory.web.list;

import org.jspecify.annotations.NullMarked;
