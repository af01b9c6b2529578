/// Designations change by note verbale: a State proposes, the secretariat approves or refuses with
/// a reason, and only what is approved holds.
@NullMarked
package org.comity.directory.proposed;

import org.jspecify.annotations.NullMarked;
