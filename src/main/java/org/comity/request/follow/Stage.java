package org.comity.request.follow;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// How far a request is. What leads from one stage to the next stands in [Course].
public enum Stage {
  /// Words are still being changed.
  DRAFTING,
  /// It lies before the person who signs.
  READY,
  /// It is signed and has not left.
  SIGNED,
  /// It is on its way or lies with the requested State, which has not answered.
  SENT,
  /// The requested State has it in hand.
  ACKNOWLEDGED,
  /// The requested State waits for further information (UNTOC 18(16)).
  MORE_ASKED,
  /// Some of what was asked for has come.
  PARTLY_EXECUTED,
  /// Everything that will come has come.
  EXECUTED,
  /// The requested State does not carry it out (UNTOC 18(21)).
  REFUSED,
  /// The requested State waits because of proceedings of its own (UNTOC 18(25)).
  POSTPONED,
  /// The requesting State no longer wants it.
  WITHDRAWN,
  /// The file is closed.
  CLOSED;

  /// The stage of a word such as `more-asked`; empty for none.
  public static Optional<Stage> of(String word) {
    return Stream.of(values()).filter(stage -> stage.word().equals(word)).findFirst();
  }

  /// The word for it in addresses, programs and keys of words.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// Whether the case can still be changed.
  public boolean drafted() {
    return this == DRAFTING || this == READY;
  }

  /// Whether it lies with the requested State.
  public boolean away() {
    return switch (this) {
      case SENT, ACKNOWLEDGED, MORE_ASKED, PARTLY_EXECUTED, POSTPONED -> true;
      default -> false;
    };
  }
}
