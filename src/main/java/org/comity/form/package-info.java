/// Questions as data: definitions of questionnaires with their rules, the answers to them, and the
/// evaluation which says what is asked, what is missing and why.
@ApplicationModule(
    allowedDependencies = {
      "language",
      "database",
      "audit",
      "identity",
      "shell",
      "document",
      "file"
    })
@NullMarked
package org.comity.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
