package org.comity.access;

import java.util.Map;
import java.util.Set;

/// What belongs to one person whatever her role, so that `policy.csv` has no line about it.
final class OwnRows {
  /// Each such table, and how its rows name their owner.
  static final Map<String, String> TABLES =
      Map.of(
          "identity.password", "person",
          "identity.passkey", "person",
          "identity.code_secret", "person",
          "identity.recovery_code", "person",
          "identity.access_token", "person",
          "identity.email_change", "person",
          "identity.session", "principal_name",
          "form.idempotency", "person",
          "request.idempotency", "person",
          "post.delivery", "person");

  /// Tables that hold nothing of anybody.
  static final Set<String> NOBODYS = Set.of("post.scheduled_tasks", "vault.own_key");

  private OwnRows() {}
}
