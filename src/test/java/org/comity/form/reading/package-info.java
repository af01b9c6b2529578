/// Tests of reading definitions: what loads, and what is refused at which file, line and key.
@org.jspecify.annotations.NullMarked
package org.comity.form.reading;
