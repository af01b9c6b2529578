/// A case and its translators: texts go out as XLIFF and come back into the case, each with the
/// hash of what was translated.
@NullMarked
package org.comity.request.exchange;

import org.jspecify.annotations.NullMarked;
