/// What `./comity bench` measures, beside what others do with the same form. Nothing of it is in
/// the program.
@NullMarked
package org.comity.bench;

import org.jspecify.annotations.NullMarked;
