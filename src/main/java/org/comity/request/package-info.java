/// Requests for legal assistance: from a case, through an interview and its checks, to a letter that
/// can be signed.
@ApplicationModule(
    allowedDependencies = {
      "language",
      "form",
      "form :: interview",
      "form :: logic",
      "document",
      "document :: alone",
      "directory",
      "directory :: content",
      "instrument",
      "instrument :: content",
      "post",
      "vault"
    })
@NullMarked
package org.comity.request;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
