/// Requests for legal assistance: from a case, through an interview and its checks, to a letter
/// that can be signed.
@ApplicationModule(
    allowedDependencies = {
      "language",
      "database",
      "audit",
      "vault",
      "shell",
      "identity",
      "form",
      "form :: interview",
      "form :: logic",
      "form :: web",
      "document",
      "document :: alone",
      "file",
      "directory",
      "directory :: contact",
      "directory :: content",
      "directory :: looked",
      "instrument",
      "instrument :: content",
      "instrument :: web",
      "post"
    })
@NullMarked
package org.comity.request;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
