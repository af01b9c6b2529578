/// Whether everything under an installation is as it should be, line by line, with what to do.
@NamedInterface("doctor")
@NullMarked
package org.comity.upkeep.doctor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
