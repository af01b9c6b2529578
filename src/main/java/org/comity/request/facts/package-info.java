/// The numbered facts of a case, and which item of a request is to prove which of them.
@NullMarked
package org.comity.request.facts;

import org.jspecify.annotations.NullMarked;
