package org.comity.request.web.input;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A field of a case as a page asks it.
///
/// @param key the field
/// @param hint how it is filled in
/// @param input its control
/// @param gate the question before it; null for none
/// @param beside the line for what is written beside the value; null for none
/// @param basis the law it follows from; empty for professional practice
/// @param recalled whether that basis was written from memory
/// @param optional whether it may be left out
/// @param open whether it is asked now
/// @param errors what stops the request here
/// @param notes what else was found here
public record Asked(
    String key,
    String hint,
    Input input,
    @Nullable Gate gate,
    Input.@Nullable Line beside,
    String basis,
    boolean recalled,
    boolean optional,
    boolean open,
    List<String> errors,
    List<String> notes) {
  /// Takes the findings in order.
  public Asked {
    errors = List.copyOf(errors);
    notes = List.copyOf(notes);
  }

  /// The question before a field.
  ///
  /// @param name the name of its control
  /// @param question what is asked
  /// @param answer `true`, `false` or empty
  /// @param known whether the answer follows from what the requested State asks
  public record Gate(String name, String question, String answer, boolean known) {}

  /// Whether the control carries its own label, so that the field needs no heading of its own.
  public boolean plain() {
    return input instanceof Input.Line
        || input instanceof Input.Area
        || input instanceof Input.Choose;
  }

  /// The id of the part of the page in which it stands.
  public String anchor() {
    return "at-" + key;
  }
}
