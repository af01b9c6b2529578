/// What comes into the directory: a table or a contact card is read, and shown row by row as what
/// it would change, before anything is changed.
@NullMarked
package org.comity.directory.in;

import org.jspecify.annotations.NullMarked;
