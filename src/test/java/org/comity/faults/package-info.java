/// What happens when a process is killed in the middle of its work. Slow, so only for `./comity
/// test --faults`.
@org.jspecify.annotations.NullMarked
package org.comity.faults;
