/// The page of one provision: what it says, who asks about it, whether a State is bound by it and
/// what it has notified under it, and its counterparts.
@NullMarked
package org.comity.instrument.web.provision;

import org.jspecify.annotations.NullMarked;
