/// Drafts that programs begin: sent twice under one key, a case is one draft.
@NullMarked
package org.comity.request.keyed;

import org.jspecify.annotations.NullMarked;
