package org.comity.form.sheets;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.comity.form.Value;
import org.comity.form.json.ValueJson;
import org.jspecify.annotations.Nullable;

/// Answers between rows and values.
final class StoredValue {
  private StoredValue() {}

  static SavedAnswer answer(AnswerStore.Row row) {
    return new SavedAnswer(
        row.address(),
        row.version(),
        row.base(),
        value(row),
        row.language(),
        row.author(),
        row.at());
  }

  static @Nullable Value value(AnswerStore.Row row) {
    return row.value() == null ? null : ValueJson.stored(row.value());
  }

  static @Nullable String json(@Nullable Value value) {
    return value == null ? null : ValueJson.write(value);
  }

  /// SHA-256 in hex.
  static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
