@org.jspecify.annotations.NullMarked
package org.comity.instrument;
