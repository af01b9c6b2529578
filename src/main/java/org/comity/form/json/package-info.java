/// Answers as JSON, in the database and on the wire.
@NamedInterface("json")
@NullMarked
package org.comity.form.json;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
