package org.comity.form.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.database.Ids;
import org.comity.form.AnswerType;
import org.comity.form.Refusal;
import org.comity.form.Value;
import org.comity.form.laws.Law;
import org.comity.form.laws.LawText;
import org.comity.form.laws.Laws;
import org.comity.form.laws.SaveLaw;
import org.comity.identity.Membership;
import org.comity.language.Sorting;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Cited laws in fields: what a person typed becomes the law of the library that she meant, or
/// joins the library where she asks for it.
@Component
public class CitedLaws {
  private final Laws laws;

  CitedLaws(Laws laws) {
    this.laws = laws;
  }

  /// A field in which the laws are found.
  ///
  /// @param parts the parts with the identifiers of the laws
  /// @param refusals why a law could not join the library
  public record Found(Parts parts, List<Refusal> refusals) {}

  /// The laws that these fields offer, in the order of the reader's language; none where no field
  /// is for laws.
  public List<LawOption> options(Membership me, List<Field> fields) {
    boolean cites =
        fields.stream().anyMatch(field -> field.question().type() instanceof AnswerType.Citations);
    return cites ? options(me) : List.of();
  }

  private List<LawOption> options(Membership me) {
    List<Law> offered = offered(me);
    return offered.stream()
        .map(law -> new LawOption(law.id(), label(law, offered), names(law)))
        .sorted(Sorting.by(me.language(), LawOption::label))
        .toList();
  }

  /// Finds the laws of a field. A law that it showed stays the same law also if its title was
  /// corrected meanwhile.
  public Found find(Membership me, Parts parts) {
    if (parts.rows("law").isEmpty()) {
      return new Found(parts, List.of());
    }
    List<Law> offered = offered(me);
    List<Refusal> refusals = new ArrayList<>();
    Parts found = parts;
    int row = 0;
    for (int number : parts.numbers("law")) {
      Row read = new Row(parts, "law." + number + ".");
      UUID law =
          read.picked(offered).or(read::kept).or(() -> named(read.title(), offered)).orElse(null);
      if (law == null && read.adds()) {
        law = add(me, read, "[" + row + "].", refusals);
      }
      found = read.into(found, law == null ? "" : law.toString());
      row++;
    }
    return new Found(found, List.copyOf(refusals));
  }

  private @Nullable UUID add(Membership me, Row row, String place, List<Refusal> refusals) {
    ReadAnswer read = ReadAnswer.of(new AnswerType.Citations(), row.alone(me.language().tag()));
    if (!(read.value() instanceof Value.Citations(List<Value.Citation> one))) {
      read.refusals().forEach(wrong -> refusals.add(at(place, wrong)));
      return null;
    }
    return switch (laws.save(me, new SaveLaw(Ids.next(), 0, LawText.of(one.getFirst())))) {
      case SaveLaw.Outcome.Saved(Law law) -> law.id();
      case SaveLaw.Outcome.Unchanged(Law law) -> law.id();
      case SaveLaw.Outcome.Conflict(Law theirs, Law mine) -> theirs.id();
      case SaveLaw.Outcome.Refused(List<Refusal> wrong) -> {
        wrong.forEach(refusal -> refusals.add(at(place, refusal)));
        yield null;
      }
      case SaveLaw.Outcome.NotYours notYours -> null;
    };
  }

  private static Refusal at(String place, Refusal refusal) {
    String field = refusal.field().replaceFirst("^\\[0]\\.", "");
    return new Refusal(refusal.code(), refusal.arguments(), place + field);
  }

  private List<Law> offered(Membership me) {
    return laws.all(me).stream().filter(law -> !law.text().retired()).toList();
  }

  /// The law of this label, the oldest if it was entered twice; else the only one of this name.
  private static Optional<UUID> named(String typed, List<Law> offered) {
    List<Law> named = offered.stream().filter(law -> law.text().names().contains(typed)).toList();
    Optional<Law> only = named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    return offered.stream()
        .filter(law -> label(law, offered).equals(typed))
        .min(Comparator.comparing(Law::id))
        .or(() -> only)
        .map(Law::id);
  }

  private static String label(Law law, List<Law> offered) {
    String title = law.text().title();
    boolean alone =
        offered.stream().filter(other -> other.text().title().equals(title)).count() == 1;
    return alone || law.text().date() == null ? title : title + " (" + law.text().date() + ")";
  }

  private static String names(Law law) {
    return String.join(", ", law.text().names().stream().skip(1).toList());
  }

  /// One row of a field.
  private record Row(Parts parts, String prefix) {
    String title() {
      return parts.text(prefix + "title");
    }

    boolean adds() {
      return parts.one(prefix + "add").isPresent();
    }

    /// The law that was picked among those found by what was typed.
    Optional<UUID> picked(List<Law> offered) {
      return parts
          .one(prefix + "pick")
          .flatMap(Row::id)
          .filter(id -> offered.stream().anyMatch(law -> law.id().equals(id)));
    }

    /// The law that the row showed, if its title was left as it was shown.
    Optional<UUID> kept() {
      boolean left = !title().isEmpty() && title().equals(parts.text(prefix + "shown"));
      return left ? parts.one(prefix + "id").flatMap(Row::id) : Optional.empty();
    }

    Parts into(Parts whole, String law) {
      Parts bare = whole.with(prefix + "shown", "").with(prefix + "add", "");
      return bare.with(prefix + "pick", "").with(prefix + "id", law);
    }

    /// The row as the only one, in a language if it says none.
    Parts alone(String language) {
      var one = Parts.NONE;
      for (String part : List.of("title", "language", "link", "date")) {
        one = one.with("law.0." + part, parts.text(prefix + part));
      }
      return one.with("law.0.language", parts.one(prefix + "language").orElse(language));
    }

    private static Optional<UUID> id(String text) {
      try {
        return Optional.of(UUID.fromString(text));
      } catch (IllegalArgumentException e) {
        return Optional.empty();
      }
    }
  }
}
