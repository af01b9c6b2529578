/// What is missing or wrong in a case, and what it means for sending the request.
@NullMarked
package org.comity.request.check;

import org.jspecify.annotations.NullMarked;
