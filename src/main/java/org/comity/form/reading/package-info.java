/// Reads definitions from YAML and refuses what is not well formed, naming file, line and key.
@NamedInterface("reading")
@NullMarked
package org.comity.form.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
