/// Names those who take part in discussions, and tells how they are reached.
@NullMarked
package org.comity.identity.parties;

import org.jspecify.annotations.NullMarked;
