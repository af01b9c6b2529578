/// The trail of what was done: who, when, to what, and the hash of what it was, in the transaction
/// of the act itself.
@ApplicationModule(allowedDependencies = {"database"})
@NullMarked
package org.comity.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
