/// The ground under every room that stores: the embedded PostgreSQL, the roles and migrations, and
/// transactions that tell the database for whom they act.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.comity.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
