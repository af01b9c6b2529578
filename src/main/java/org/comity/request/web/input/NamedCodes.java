package org.comity.request.web.input;

import org.comity.form.interview.Scalar;

/// The codes of what people write by name: a State, a language.
@FunctionalInterface
public interface NamedCodes {
  /// The code of what bears this name in any of the six languages; where nothing does, what was
  /// typed.
  ///
  /// @param scalar what the control holds
  /// @param typed one line, without what surrounds it
  String of(Scalar scalar, String typed);
}
