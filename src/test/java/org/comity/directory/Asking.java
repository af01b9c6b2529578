package org.comity.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.database.Policy;
import org.comity.directory.content.BrokenDirectory;
import org.comity.instrument.StateCode;

/// The shipped directory, asked in short.
final class Asking {
  static final Directory DIRECTORY = directory();

  private Asking() {}

  private static Directory directory() {
    Entries entries = BrokenDirectory.shipped().read().entries();
    return new Directory(() -> entries, Policy.read(), Optional::empty);
  }

  /// Who is to be written to for mutual legal assistance.
  static Question mla(String state, String basis, String day) {
    return question(state, basis, org.comity.directory.Function.MLA, day);
  }

  static Question question(
      String state, String basis, org.comity.directory.Function function, String day) {
    return Question.of(new StateCode(state), basis, function, LocalDate.parse(day));
  }

  /// The identifiers of the authorities that are named.
  static Set<String> named(Question question) {
    return all(DIRECTORY.named(question), Designation::authority);
  }

  /// Whom these States have ever named.
  static List<Designation> designations(String... states) {
    return Stream.of(states)
        .flatMap(state -> DIRECTORY.designations(new StateCode(state)).stream())
        .toList();
  }

  /// The answer itself.
  static Answer<Designation> answer(Question question) {
    return DIRECTORY.named(question);
  }

  /// The rules of languages.
  static List<LanguageRule> languages(String state, String basis, String day) {
    return DIRECTORY.languages(new StateCode(state), basis, "", LocalDate.parse(day)).all().stream()
        .map(AcceptedLanguages::rule)
        .toList();
  }

  /// What is stated of a treaty as legal basis of extradition.
  static Answer<LegalBasis> legalBasis(String state, String territory, String day) {
    return DIRECTORY.legalBasis(new StateCode(state), "UNTOC", territory, LocalDate.parse(day));
  }

  /// The same, the statements alone.
  static Set<LegalBasis.Statement> statements(String state, String territory, String day) {
    return all(legalBasis(state, territory, day), LegalBasis::statement);
  }

  private static <T extends Stated, R> Set<R> all(Answer<T> answer, Function<T, R> part) {
    return answer.all().stream().map(part).collect(Collectors.toSet());
  }
}
