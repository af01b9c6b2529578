/// The pages on which a request is drafted, checked and printed.
@NullMarked
package org.comity.request.web;

import org.jspecify.annotations.NullMarked;
