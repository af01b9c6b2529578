package org.comity.database.copy;

import java.util.List;
import java.util.regex.Pattern;

/// A table of a room, with the columns whose values it keeps.
///
/// @param room its schema
/// @param name its name there
/// @param columns in the order in which their values are copied
public record Table(String room, String name, List<String> columns) {
  private static final Pattern WORD = Pattern.compile("[a-z_][a-z0-9_]*");

  /// Refuses a name that is none of ours, for it will stand in SQL.
  public Table {
    columns = List.copyOf(columns);
    if (!word(room)
        || !word(name)
        || columns.isEmpty()
        || !columns.stream().allMatch(Table::word)) {
      throw new IllegalArgumentException("No table of ours: " + room + "." + name);
    }
  }

  /// Room and name, such as `form.answer`.
  public String fullName() {
    return room + "." + name;
  }

  /// As SQL names it.
  String quoted() {
    return "\"" + room + "\".\"" + name + "\"";
  }

  /// Its columns as SQL names them.
  String quotedColumns() {
    return String.join(", ", columns.stream().map(column -> "\"" + column + "\"").toList());
  }

  private static boolean word(String name) {
    return WORD.matcher(name).matches();
  }
}
