package org.comity.directory.content;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.comity.directory.Basis;
import org.comity.directory.Crime;
import org.comity.directory.Entries;
import org.comity.directory.way.Scope;
import org.comity.directory.way.Scopes;
import org.comity.instrument.Content;
import org.comity.instrument.content.ContentFiles;
import org.comity.instrument.content.CsvRow;
import org.comity.instrument.content.Problem;
import org.comity.instrument.content.Problems;

/// Reads what each treaty and resolution serves for.
final class ScopesFile {
  private static final List<String> COLUMNS =
      List.of("basis", "functions", "order", "article", "through", "crimes", "verified", "note");

  private ScopesFile() {}

  /// The scopes; throws [org.comity.instrument.content.ContentRefused] with every problem if there
  /// is any.
  static Scopes read(ContentFiles files, Content facts, Entries entries) {
    var problems = new Problems();
    var reference = new Reference(facts, entries.bases(), entries.territories(), entries.duties());
    List<Scope> scopes = new ArrayList<>();
    for (CsvRow row : new Tables(files, false, problems).own("scopes", "", COLUMNS)) {
      scope(row, reference).ifPresent(scopes::add);
    }
    problems.refuse();
    return new Scopes(scopes);
  }

  private static Optional<Scope> scope(CsvRow row, Reference reference) {
    Optional<Basis> basis = reference.basis(row);
    Optional<Scope.Order> order = row.word("order", Word.of(Scope.Order.values()));
    Set<org.comity.directory.Function> functions =
        words(row, "functions", org.comity.directory.Function.values());
    row.required("functions");
    String through = through(row, reference);
    Set<Crime> crimes = words(row, "crimes", Crime.values());
    if (basis.isEmpty() || order.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Scope(
            basis.get().code(),
            functions,
            order.get(),
            reference.article(row, basis.get()),
            through,
            crimes,
            row.text("verified").equals("yes"),
            row.text("note")));
  }

  private static String through(CsvRow row, Reference reference) {
    String code = row.text("through");
    if (!code.isEmpty() && !reference.bases().containsKey(code)) {
      row.problem(Problem.Code.UNKNOWN_BASIS, "through: no treaty has the code " + code);
    }
    return code;
  }

  private static <E extends Enum<E>> Set<E> words(CsvRow row, String column, E[] constants) {
    Function<String, Optional<E>> meaning = Word.of(constants);
    Set<E> found = EnumSet.noneOf(constants[0].getDeclaringClass());
    for (String word : row.list(column)) {
      Optional<E> constant = meaning.apply(word);
      if (constant.isEmpty()) {
        row.problem(Problem.Code.UNKNOWN_WORD, column + ": " + word);
      }
      constant.ifPresent(found::add);
    }
    return found;
  }
}
