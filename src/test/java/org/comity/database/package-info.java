/// Tests of the ground under the rooms that store.
@org.jspecify.annotations.NullMarked
package org.comity.database;
