/// The translation of a draft's texts: what is left to be done, out to a translator and back, or in
/// the page itself.
@NullMarked
package org.comity.request.web.translation;

import org.jspecify.annotations.NullMarked;
