/// Tests of passwords, codes and the throttling of guesses.
@org.jspecify.annotations.NullMarked
package org.comity.identity.factor;
