/// Six languages: the words of the interface, the texts of content with their translations,
/// sorting, dates and numbers, and the cutting of a text into words.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.comity.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
