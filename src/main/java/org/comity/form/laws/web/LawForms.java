package org.comity.form.laws.web;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.comity.database.Ids;
import org.comity.file.FileLimits;
import org.comity.form.Refusal;
import org.comity.form.laws.Law;
import org.comity.form.web.Parts;
import org.comity.language.Language;
import org.comity.language.Sorting;
import org.comity.language.Words;
import org.comity.shell.CurrentVisitor;
import org.comity.shell.Problem;
import org.springframework.stereotype.Component;

/// Makes the forms of laws.
@Component
class LawForms {
  private static final long MEGABYTE = 1024 * 1024;

  private final Words words;
  private final CurrentVisitor current;
  private final FileLimits limits;

  LawForms(Words words, CurrentVisitor current, FileLimits limits) {
    this.words = words;
    this.current = current;
    this.limits = limits;
  }

  /// A form for a new law, in the reader's language until she says another.
  LawForm empty() {
    Parts parts = Parts.NONE.with("language", language().tag());
    return new LawForm(Ids.next(), 0, parts, List.of(), most(), languages());
  }

  /// A form that shows a law, to be corrected.
  LawForm of(Law law) {
    return new LawForm(
        law.id(), law.version(), LawParts.of(law.text()), List.of(), most(), languages());
  }

  /// A form as it was typed, with why it cannot be taken.
  LawForm typed(UUID id, int base, Parts parts, List<Refusal> refusals) {
    return new LawForm(
        id, base, parts, refusals.stream().map(this::problem).toList(), most(), languages());
  }

  private long most() {
    return limits.mostOfOne() / MEGABYTE;
  }

  private Problem problem(Refusal refusal) {
    Object[] named =
        refusal.arguments().entrySet().stream()
            .flatMap((Map.Entry<String, Object> e) -> Stream.of(e.getKey(), e.getValue()))
            .toArray();
    return new Problem(
        refusal.field(), words.say(language(), "form.refusal." + refusal.code(), named));
  }

  private List<LawForm.Choice> languages() {
    ULocale reader = language().locale();
    return Arrays.stream(Locale.getISOLanguages())
        .map(tag -> new LawForm.Choice(tag, name(tag, reader)))
        .filter(choice -> !choice.name().equals(choice.tag()))
        .sorted(Sorting.by(language(), LawForm.Choice::name))
        .toList();
  }

  /// The name of a language in the reader's.
  static String name(String tag, ULocale reader) {
    return ULocale.getDisplayName(tag, reader);
  }

  private Language language() {
    return current.visitor().language();
  }
}
