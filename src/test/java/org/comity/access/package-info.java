/// The proof that who may do what is decided twice: every line of `policy.csv`, and every line that
/// is not there, through the whole program, by the rows of the database alone, and by the services
/// alone.
@org.jspecify.annotations.NullMarked
package org.comity.access;
