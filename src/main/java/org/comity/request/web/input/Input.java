package org.comity.request.web.input;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A control of a form, or several that belong together.
public sealed interface Input {
  /// The id of the control, which is also its name.
  String id();

  /// What it is for.
  String label();

  /// One line.
  ///
  /// @param type the type of the control: `text`, `date`, `email`, `tel`
  /// @param list the id of a list of suggestions; empty for none
  /// @param needed whether an entry is unusable without it
  record Line(String id, String label, String value, String type, String list, boolean needed)
      implements Input {
    /// Whether what is typed is a code or a number, which runs from left to right.
    public String direction() {
      return list.isEmpty() && type.equals("text") ? "auto" : "ltr";
    }
  }

  /// Several lines.
  ///
  /// @param rows how many are seen
  /// @param hint how it is filled in; empty for nothing more
  record Area(String id, String label, String value, int rows, String hint, boolean needed)
      implements Input {}

  /// One of several, or none.
  record Choose(String id, String label, String value, List<Option> options, boolean needed)
      implements Input {
    /// Takes the options in order.
    public Choose {
      options = List.copyOf(options);
    }
  }

  /// Yes, no, or not said.
  ///
  /// @param value `true`, `false` or empty
  record YesNo(String id, String label, String value) implements Input {}

  /// Some of several.
  record Ticks(String id, String label, Set<String> values, List<Option> options) implements Input {
    /// Takes the options in order.
    public Ticks {
      values = Set.copyOf(values);
      options = List.copyOf(options);
    }
  }

  /// An entry made of parts.
  ///
  /// @param entry the identifier of the entry in the case; empty for a new one
  /// @param reference the choice of an entry that stands elsewhere; null where there is none
  /// @param inputs the parts that are needed or filled in
  /// @param more the other parts
  record Group(
      String id,
      String label,
      String entry,
      @Nullable Choose reference,
      List<Input> inputs,
      List<Input> more)
      implements Input {
    /// Takes the parts in order.
    public Group {
      inputs = List.copyOf(inputs);
      more = List.copyOf(more);
    }

    /// Whether it stands for an entry that is written elsewhere.
    public boolean refers() {
      return reference != null && !reference.value().isEmpty();
    }
  }

  /// Several entries.
  ///
  /// @param rows the entries
  /// @param blank empty ones, for entries to come
  record Rows(String id, String label, List<Group> rows, List<Group> blank) implements Input {
    /// Takes the entries in order.
    public Rows {
      rows = List.copyOf(rows);
      blank = List.copyOf(blank);
    }
  }

  /// What has a page of its own.
  ///
  /// @param text how far it is
  /// @param address the page
  /// @param go what its link says
  record Elsewhere(String id, String label, String text, String address, String go)
      implements Input {}

  /// What can be chosen.
  ///
  /// @param value what is sent
  /// @param name what is read
  record Option(String value, String name) {}
}
