/// The short way to a request for preservation.
@NullMarked
package org.comity.request.web.urgent;

import org.jspecify.annotations.NullMarked;
