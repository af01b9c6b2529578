/// Letters to those who must act next in a discussion.
@NullMarked
package org.comity.discussion.told;

import org.jspecify.annotations.NullMarked;
