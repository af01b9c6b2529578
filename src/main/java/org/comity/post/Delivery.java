package org.comity.post;

import java.util.Optional;
import java.util.stream.Stream;

/// How a person wants letters of one kind.
public enum Delivery {
  /// Each when it is written.
  AT_ONCE("at-once", "post.letters.at-once"),
  /// Those of a day in one letter, in the morning of her zone.
  DAILY("daily", "post.letters.daily"),
  /// Not at all.
  NEVER("never", "post.letters.never");

  private final String code;
  private final String words;

  Delivery(String code, String words) {
    this.code = code;
    this.words = words;
  }

  /// The key of its name for people.
  public String words() {
    return words;
  }

  /// The word in addresses and rows, such as `at-once`.
  public String code() {
    return code;
  }

  /// The delivery of this code; empty if there is none.
  public static Optional<Delivery> of(String code) {
    return Stream.of(values()).filter(delivery -> delivery.code.equals(code)).findFirst();
  }
}
