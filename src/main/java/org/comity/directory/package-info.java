/// The competent authorities of States: who is named for what under which treaty or resolution,
/// since when, in which languages and by which channels one writes to them, and when they are open,
/// each fact with its source and date. The door is [org.comity.directory.Directory].
@ApplicationModule(
    allowedDependencies = {
      "language",
      "database",
      "audit",
      "shell",
      "post",
      "identity",
      "instrument",
      "instrument::content",
      "instrument::web",
      "document",
      "discussion",
      "discussion::web",
      "document::table",
      "file",
      "form",
      "form::web"
    })
@NullMarked
package org.comity.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
