/// The secretariat's pages to record participation: what was recorded, the form, its confirmation,
/// the undoing.
@NullMarked
package org.comity.instrument.web.records;

import org.jspecify.annotations.NullMarked;
