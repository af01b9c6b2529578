/// Tests of what is kept under the key of an installation.
@org.jspecify.annotations.NullMarked
package org.comity.vault;
