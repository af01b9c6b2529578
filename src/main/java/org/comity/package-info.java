/// Comity, an open platform for international cooperation against organized crime: one program, one
/// database, rooms below.
@org.jspecify.annotations.NullMarked
package org.comity;
