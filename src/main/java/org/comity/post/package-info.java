/// Letters of the program to people: a row in the outbox first, then sent by the program's own
/// work, once each; in a rehearsal they stay in the outbox.
@ApplicationModule(allowedDependencies = {"language", "database", "shell"})
@NullMarked
package org.comity.post;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
