/// The requests of a rehearsal: two stories between invented States, and a requested State that
/// answers. Nothing of this is there in production.
@NullMarked
package org.comity.request.rehearsal;

import org.jspecify.annotations.NullMarked;
