/// Reads definitions from YAML and refuses what is not well formed, naming file, line and key.
@NullMarked
package org.comity.form.reading;

import org.jspecify.annotations.NullMarked;
