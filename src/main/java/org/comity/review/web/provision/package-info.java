/// The questions that stand on a provision, for the pages of treaties.
@NullMarked
package org.comity.review.web.provision;

import org.jspecify.annotations.NullMarked;
