/// Treaties with their articles and provisions, the States and the Union, and who is party to what
/// since when, each fact with its source and date. The door is [org.comity.instrument.Instruments].
@ApplicationModule(allowedDependencies = {"language", "database", "audit", "shell"})
@NullMarked
package org.comity.instrument;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
