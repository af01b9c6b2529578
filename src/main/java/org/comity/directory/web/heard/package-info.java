/// The pages on which readers tell States of their entries, and States answer.
@NullMarked
package org.comity.directory.web.heard;

import org.jspecify.annotations.NullMarked;
