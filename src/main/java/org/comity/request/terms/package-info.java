/// The periods that a case sets running: when each ends, in whose day, by what rule.
@NullMarked
package org.comity.request.terms;

import org.jspecify.annotations.NullMarked;
