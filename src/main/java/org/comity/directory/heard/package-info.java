/// What readers tell the States of their entries: that a number does not answer, that an office has
/// moved.
@NullMarked
package org.comity.directory.heard;

import org.jspecify.annotations.NullMarked;
