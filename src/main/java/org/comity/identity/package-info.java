/// Who acts for whom: persons, bodies, memberships and roles, signing in, and the one place that is
/// asked whether a membership may do an act.
@ApplicationModule(
    allowedDependencies = {
      "language",
      "database",
      "audit",
      "vault",
      "shell",
      "instrument",
      "post",
      "discussion"
    })
@NullMarked
package org.comity.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
