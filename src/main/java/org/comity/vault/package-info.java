/// The keys of an installation: a key file outside the database, and what is derived from it.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.comity.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
