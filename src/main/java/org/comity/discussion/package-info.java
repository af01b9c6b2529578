/// Threads anchored to a thing of a higher room, or to a span of its text, with their state and who
/// must act next. What can be discussed, and who may see it, the higher rooms tell through
/// [org.comity.discussion.Discussed].
@ApplicationModule(allowedDependencies = {"language", "database", "audit", "shell", "post"})
@NullMarked
package org.comity.discussion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
