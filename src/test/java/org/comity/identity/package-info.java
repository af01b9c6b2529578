/// Tests of who acts for whom.
@org.jspecify.annotations.NullMarked
package org.comity.identity;
