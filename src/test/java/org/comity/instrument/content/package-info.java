/// Tests of the files that bring treaties, States and participation.
@org.jspecify.annotations.NullMarked
package org.comity.instrument.content;
