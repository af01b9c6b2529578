/// The pages of treaties and States, and the secretariat's page to record participation.
@NamedInterface("web")
@NullMarked
package org.comity.instrument.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
