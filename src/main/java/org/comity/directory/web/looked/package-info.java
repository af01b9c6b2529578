/// The pages that say who looked at what is not public.
@NullMarked
package org.comity.directory.web.looked;

import org.jspecify.annotations.NullMarked;
