/// A person who drafts requests in the pages from the notes of a case, for tests.
@NullMarked
package org.comity.request.entering;

import org.jspecify.annotations.NullMarked;
