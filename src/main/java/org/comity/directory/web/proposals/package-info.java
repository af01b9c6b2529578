/// The pages on which a State proposes designations and the secretariat decides on them.
@NullMarked
package org.comity.directory.web.proposals;

import org.jspecify.annotations.NullMarked;
