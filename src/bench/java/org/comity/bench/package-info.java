/// What `./comity bench` measures, beside what others do with the same form. Nothing of it is in
/// the program.
package org.comity.bench;
