package org.comity.form.interview;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.comity.form.logic.Expression;
import org.jspecify.annotations.Nullable;

/// One field of an interview.
///
/// @param key lasting, such as `rec.period`
/// @param section where it stands: a section of the common part, or the name of its chapter
/// @param chapter the chapter it repeats with; null in the common part
/// @param type what it takes
/// @param need whether it may be left out
/// @param when when it is asked; null if always
/// @param gate the yes-or-no question that the person answers before it is asked; null if none
/// @param basis the law it follows from, such as `UNTOC 18(15)(c)`; empty for professional practice
/// @param beside what may be written in words beside the value, such as `reason`; null for nothing
/// @param recalled whether that basis was written from memory and is to be checked
public record Field(
    String key,
    String section,
    @Nullable String chapter,
    FieldType type,
    Need need,
    @Nullable Expression when,
    @Nullable String gate,
    String basis,
    @Nullable String beside,
    boolean recalled) {

  /// Whether a field may be left out.
  public enum Need {
    /// It may not.
    REQUIRED,
    /// It may not where its condition holds or its gate is open.
    CONDITIONAL,
    /// It may.
    OPTIONAL,
    /// The program makes it.
    TOOL;

    /// The need of a word such as `required`.
    public static Optional<Need> of(String word) {
      return Arrays.stream(values()).filter(need -> need.word().equals(word)).findFirst();
    }

    /// The word that the content writes.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// Whether an empty value is missing where it is asked.
  public boolean wanted() {
    return need == Need.REQUIRED || need == Need.CONDITIONAL;
  }
}
