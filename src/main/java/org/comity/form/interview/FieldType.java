package org.comity.form.interview;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a field takes.
public sealed interface FieldType {
  /// One simple value.
  record Single(Scalar scalar) implements FieldType {}

  /// Exactly one of the options.
  record Choice(List<String> options) implements FieldType {
    /// Takes the options in the order of the content.
    public Choice {
      options = List.copyOf(options);
    }
  }

  /// An entry of a composite type, or a reference to one that stands elsewhere in the case.
  record Composite(String name) implements FieldType {}

  /// Several of one type, in order.
  record Many(FieldType of) implements FieldType {}

  /// Reads a type as the content writes it: `date`, `person`, `enum(a, b)`, `list(person)`; empty
  /// if it is not of that form.
  static Optional<FieldType> read(String written) {
    Matcher outer = Grammar.OUTER.matcher(written.strip());
    if (!outer.matches()) {
      return Grammar.NAME.matcher(written).matches()
          ? Optional.of(named(written))
          : Optional.empty();
    }
    return outer.group(1).equals("list")
        ? read(outer.group(2)).map(Many::new)
        : Optional.of(
            new Choice(Stream.of(outer.group(2).split(",", -1)).map(String::strip).toList()));
  }

  private static FieldType named(String name) {
    return Scalar.of(name).<FieldType>map(Single::new).orElseGet(() -> new Composite(name));
  }

  /// How the content writes it.
  default String written() {
    return switch (this) {
      case Single(var scalar) -> scalar.word();
      case Choice(var options) -> "enum(" + String.join(", ", options) + ")";
      case Composite(var name) -> name;
      case Many(var of) -> "list(" + of.written() + ")";
    };
  }

  /// The written form of types.
  final class Grammar {
    private static final Pattern OUTER = Pattern.compile("(list|enum)\\((.*)\\)");
    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");

    private Grammar() {}
  }
}
