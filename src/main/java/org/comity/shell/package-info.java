/// The frame of every page: layout, navigation, start page, search page, error pages, the shared
/// components. It knows no other room; rooms hang their entries into it.
@ApplicationModule(allowedDependencies = {"language"})
@NullMarked
package org.comity.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
