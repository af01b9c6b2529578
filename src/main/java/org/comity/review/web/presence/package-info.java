/// Who else has a section open now.
@NullMarked
package org.comity.review.web.presence;

import org.jspecify.annotations.NullMarked;
