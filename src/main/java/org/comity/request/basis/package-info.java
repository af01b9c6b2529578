/// The legal basis of a request explained: what binds the two States, what each instrument needs
/// and changes, and what nobody knows.
@NullMarked
package org.comity.request.basis;

import org.jspecify.annotations.NullMarked;
