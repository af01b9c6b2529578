/// What the secretariat records after the content files were put together: participation,
/// notifications and names. It lies over the files and is never overwritten by them.
@NullMarked
package org.comity.instrument.recorded;

import org.jspecify.annotations.NullMarked;
