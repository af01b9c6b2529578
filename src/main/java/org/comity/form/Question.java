package org.comity.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One question of an edition.
///
/// @param key lasting: instrument, provision, subject, as `untoc.5-1-a-i.offence`; no cluster, no
///   number
/// @param number as displayed in this edition: main questions count through, what follows them has
///   letters ("12", "12a")
/// @param section where it stands
/// @param parent key of the question it follows; null for a main question
/// @param role what it asks for
/// @param provisions what it is about, such as `UNTOC-5.1.a`
/// @param text key of its text
/// @param guidance key of the help beside it, if any
/// @param type what answer it takes
/// @param showWhen when it is asked; null if always (with its parent)
/// @param optional whether the answer may be left out
/// @param mandatoryUnderConvention whether one of its provisions binds the State
/// @param overlap provisions of UNCAC that match, whose earlier answers may serve as a draft
/// @param group the group it repeats with, if any
/// @param lineage where it comes from in the edition before; empty if that had the same question
public record Question(
    String key,
    String number,
    String section,
    @Nullable String parent,
    Role role,
    List<String> provisions,
    String text,
    @Nullable String guidance,
    AnswerType type,
    @Nullable Condition showWhen,
    boolean optional,
    boolean mandatoryUnderConvention,
    List<String> overlap,
    @Nullable String group,
    List<Lineage> lineage) {

  /// Takes the lists in the order of the definition.
  public Question {
    provisions = List.copyOf(provisions);
    overlap = List.copyOf(overlap);
    lineage = List.copyOf(lineage);
  }

  /// Whether a submission has to answer it where it is asked.
  public boolean required() {
    return !optional;
  }

  /// What a question asks for.
  public enum Role {
    /// What the State does.
    MAIN,
    /// The national law that does it.
    LAW,
    /// What is not met, why, and what is planned.
    GAP,
    /// A particular of the main question.
    DETAIL;

    /// The role which a definition writes in lower case.
    public static Optional<Role> of(String word) {
      return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
    }

    /// The word a definition writes for it.
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
