/// A case file under a passphrase, for a laptop that may be lost and a mail that may be read.
@NullMarked
package org.comity.request.sealed;

import org.jspecify.annotations.NullMarked;
