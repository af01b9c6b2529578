/// What whoever keeps an installation does with all of it at once: a backup, its way back, and a
/// look at whether everything is as it should be.
@ApplicationModule(
    allowedDependencies = {
      "database",
      "database::copy",
      "database::embedded",
      "database::external",
      "vault",
      "audit",
      "file"
    })
@NullMarked
package org.comity.upkeep;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
