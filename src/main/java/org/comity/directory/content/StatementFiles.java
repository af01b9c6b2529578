package org.comity.directory.content;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.comity.directory.AcceptedLanguages;
import org.comity.directory.Channel;
import org.comity.directory.Crime;
import org.comity.directory.Designation;
import org.comity.directory.Entries;
import org.comity.directory.Function;
import org.comity.directory.Grounds;
import org.comity.directory.LegalBasis;
import org.comity.directory.Requirement;
import org.comity.directory.Stage;
import org.comity.instrument.content.CsvRow;
import org.comity.instrument.content.Problem;

/// Reads what States have stated: designations, languages, legal bases, channels, requirements.
final class StatementFiles {
  private final Reference reference;
  private final GroundsReader grounds;
  private final Set<String> authorities;

  StatementFiles(Reference reference, Set<String> authorities) {
    this.reference = reference;
    this.grounds = new GroundsReader(reference);
    this.authorities = authorities;
  }

  Entries.Statements read(Tables tables) {
    return new Entries.Statements(
        all(tables, "designations", this::designation, "function", "stages", "crime", "authority"),
        all(tables, "languages", this::languages, "mode", "languages"),
        all(tables, "legal-bases", this::legalBasis, "also_for", "statement", "words"),
        all(tables, "channels", this::channel, "channel", "acceptance"),
        all(tables, "requirements", this::requirement, "topic", "text", "address"));
  }

  private <T> List<T> all(
      Tables tables, String table, BiFunction<CsvRow, Grounds, Optional<T>> read, String... more) {
    List<T> all = new ArrayList<>();
    for (CsvRow row : tables.rows(table, "id", GroundsReader.with(more))) {
      grounds.of(row).flatMap(found -> read.apply(row, found)).ifPresent(all::add);
    }
    return all;
  }

  private Optional<Designation> designation(CsvRow row, Grounds found) {
    Optional<Function> function = row.word("function", Word.of(Function.values()));
    String authority = row.required("authority");
    if (!authority.isEmpty() && !authorities.contains(authority)) {
      row.problem(Problem.Code.UNKNOWN_AUTHORITY, "No authority has the identifier " + authority);
    }
    return function.map(
        wanted ->
            new Designation(row.text("id"), found, wanted, stages(row), crime(row), authority));
  }

  private static Set<Stage> stages(CsvRow row) {
    Set<Stage> stages = EnumSet.noneOf(Stage.class);
    for (String word : row.list("stages")) {
      Word.of(Stage.values())
          .apply(word)
          .ifPresentOrElse(
              stages::add, () -> row.problem(Problem.Code.UNKNOWN_WORD, "stages: " + word));
    }
    return stages;
  }

  private static Optional<Crime> crime(CsvRow row) {
    return row.text("crime").isEmpty()
        ? Optional.empty()
        : row.word("crime", Word.of(Crime.values()));
  }

  private Optional<AcceptedLanguages> languages(CsvRow row, Grounds found) {
    return Rules.of(row).map(rule -> new AcceptedLanguages(row.text("id"), found, rule));
  }

  private Optional<LegalBasis> legalBasis(CsvRow row, Grounds found) {
    List<String> parts =
        row.list("also_for").stream()
            .map(code -> reference.territory(row, code, found.state()))
            .toList();
    return row.word("statement", Word.of(LegalBasis.Statement.values()))
        .map(
            statement ->
                new LegalBasis(row.text("id"), found, parts, statement, row.required("words")));
  }

  private Optional<Channel> channel(CsvRow row, Grounds found) {
    Optional<Channel.Acceptance> acceptance =
        row.word("acceptance", Word.of(Channel.Acceptance.values()));
    return row.word("channel", Word.of(Channel.Kind.values()))
        .flatMap(kind -> acceptance.map(open -> new Channel(row.text("id"), found, kind, open)));
  }

  private Optional<Requirement> requirement(CsvRow row, Grounds found) {
    return row.word("topic", Word.of(Requirement.Topic.values()))
        .map(
            topic ->
                new Requirement(
                    row.text("id"),
                    found,
                    topic,
                    row.required("text"),
                    Contacts.page(row, "address")));
  }
}
