/// What tests stand on: one PostgreSQL a run, a clone of one prepared database for each class.
@org.jspecify.annotations.NullMarked
package org.comity.testing;
