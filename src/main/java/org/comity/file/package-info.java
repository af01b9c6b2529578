/// Files that people hand in: sealed in the database in small pieces, of accepted kinds only, as
/// their content says, and never shown in a page.
@ApplicationModule(allowedDependencies = {"audit", "vault", "database"})
@NullMarked
package org.comity.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
