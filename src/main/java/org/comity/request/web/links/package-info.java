/// From one draft to the next: follow-up requests, and copies of earlier ones.
@NullMarked
package org.comity.request.web.links;

import org.jspecify.annotations.NullMarked;
