package org.comity.identity.token;

import java.util.Arrays;
import java.util.Locale;
import org.springframework.modulith.NamedInterface;

/// What a token may, each more than the one before.
@NamedInterface("start")
public enum TokenScope {
  /// Look.
  READ(365),
  /// Look and write answers.
  WRITE(365),
  /// Look, write and submit.
  SUBMIT(30);

  private final int mostDays;

  TokenScope(int mostDays) {
    this.mostDays = mostDays;
  }

  /// The longest life of such a token, in days.
  public int mostDays() {
    return mostDays;
  }

  /// The code in the database.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The key of its words.
  public String words() {
    return "identity.token." + code();
  }

  /// The scope of a code. Refuses an unknown one.
  public static TokenScope of(String code) {
    return Arrays.stream(values())
        .filter(scope -> scope.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No scope " + code));
  }
}
