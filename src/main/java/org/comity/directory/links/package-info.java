/// Whether the web addresses of entries still lead somewhere: looked at from time to time, where
/// the installation is allowed to reach out.
@NullMarked
package org.comity.directory.links;

import org.jspecify.annotations.NullMarked;
