/// The country reviews: a State answers the questionnaires of a cluster, sheet by sheet, and
/// submits them.
@ApplicationModule(
    allowedDependencies = {
      "language",
      "database",
      "audit",
      "shell",
      "instrument",
      "post",
      "identity",
      "document",
      "form",
      "form::sheets",
      "form::laws",
      "form::json",
      "form::web",
      "form::print",
      "form::reading",
      "file",
      "discussion",
      "discussion::web"
    })
@NullMarked
package org.comity.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
