/// The pages on which the facts of a request are put in order and tied to what is asked for.
@NullMarked
package org.comity.request.web.facts;

import org.jspecify.annotations.NullMarked;
