package org.comity.form.logic;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/// A value that a condition looks at.
public sealed interface Operand {
  /// No value.
  ///
  /// @param awaited whether it was asked for and may still come: then what depends on it is unknown
  record Unset(boolean awaited) implements Operand {
    /// No value, and none awaited.
    public static final Unset NOTHING = new Unset(false);

    /// No value yet, though it was asked for.
    public static final Unset AWAITED = new Unset(true);
  }

  /// A text, an option of a choice, a code.
  record Text(String value) implements Operand {}

  /// A number.
  record Figure(BigDecimal value) implements Operand {}

  /// Yes or no.
  record Flag(boolean value) implements Operand {}

  /// A calendar date.
  record Day(LocalDate value) implements Operand {}

  /// A point in time with the offset at which it was written.
  record Moment(OffsetDateTime value) implements Operand {}

  /// A length of time.
  record Length(Duration value) implements Operand {}

  /// Several values in order.
  record Many(List<Operand> values) implements Operand {
    /// Takes the values in order.
    public Many {
      values = List.copyOf(values);
    }
  }

  /// An entry made of parts.
  record Entry(Map<String, Operand> parts) implements Operand {
    /// Takes the parts by name.
    public Entry {
      parts = Map.copyOf(parts);
    }
  }

  /// Whether there is nothing: no value, an empty text or an empty list.
  default boolean empty() {
    return switch (this) {
      case Unset unset -> true;
      case Text text -> text.value().isEmpty();
      case Many many -> many.values().isEmpty();
      case Figure figure -> false;
      case Flag flag -> false;
      case Day day -> false;
      case Moment moment -> false;
      case Length length -> false;
      case Entry entry -> false;
    };
  }

  /// One part of an entry; nothing for a part it does not have, and for what is no entry.
  default Operand part(String name) {
    return switch (this) {
      case Entry entry -> entry.parts().getOrDefault(name, Unset.NOTHING);
      case Unset unset -> unset;
      default -> Unset.NOTHING;
    };
  }
}
