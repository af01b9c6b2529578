package org.comity.discussion;

import org.jspecify.annotations.Nullable;

/// A body that takes part in a discussion, or those of it who act in one role.
///
/// @param body the identifier of the body
/// @param role the code of a role; null for everybody who acts for the body
public record Party(java.util.UUID body, @Nullable String role) {
  /// How a form names it: the body, and after a slash the role.
  public String code() {
    return role == null ? body.toString() : body + "/" + role;
  }

  /// Whether somebody who acts for this body in this role belongs to it.
  public boolean has(java.util.UUID other, String in) {
    return body.equals(other) && (role == null || role.equals(in));
  }
}
