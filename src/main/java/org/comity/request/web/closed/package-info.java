/// The case file of a draft under a passphrase, out of the program.
@NullMarked
package org.comity.request.web.closed;

import org.jspecify.annotations.NullMarked;
