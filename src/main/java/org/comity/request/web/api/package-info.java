/// Requests for programs.
@NullMarked
package org.comity.request.web.api;

import org.jspecify.annotations.NullMarked;
