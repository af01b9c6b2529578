package org.comity.form.laws;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.form.AnswerType;
import org.comity.form.Refusal;
import org.comity.form.Value;
import org.comity.form.Value.NamedFile;
import org.comity.language.Folding;
import org.jspecify.annotations.Nullable;

/// What the library says of one law.
///
/// @param title the act, as its State writes it
/// @param shortName by which lawyers call it
/// @param articles which of its articles matter, as one line
/// @param language the language of its text, a BCP 47 tag
/// @param link where the text can be read
/// @param file the text itself, kept here; null for none
/// @param date of the act or of its last change
/// @param titles the title in other languages, by tag
/// @param retired whether it is no longer offered; where it is cited it stays
public record LawText(
    String title,
    @Nullable String shortName,
    @Nullable String articles,
    @Nullable String language,
    @Nullable String link,
    @Nullable NamedFile file,
    @Nullable LocalDate date,
    Map<String, String> titles,
    boolean retired) {

  /// Keeps the titles in the order of their languages.
  public LawText {
    titles = new TreeMap<>(titles);
  }

  /// A law of which only what a citation says is known.
  public static LawText of(Value.Citation law) {
    return new LawText(
        law.title(), null, null, law.language(), law.link(), null, law.date(), Map.of(), false);
  }

  /// The same law, no longer offered or offered again.
  public LawText retired(boolean gone) {
    return new LawText(title, shortName, articles, language, link, file, date, titles, gone);
  }

  /// The same law with another file; null for none.
  public LawText with(@Nullable NamedFile other) {
    return new LawText(title, shortName, articles, language, link, other, date, titles, retired);
  }

  /// Every name under which the law is found, the title first.
  public List<String> names() {
    Stream<String> shorter = Stream.ofNullable(shortName);
    return Stream.of(Stream.of(title), shorter, titles.values().stream()).flatMap(n -> n).toList();
  }

  /// Whether every word of a query stands in its names or its articles; an empty query finds every
  /// law.
  public boolean foundBy(String query) {
    Stream<String> rest = Stream.ofNullable(articles);
    return Folding.finds(
        query, Stream.concat(names().stream(), rest).collect(Collectors.joining("\n")));
  }

  /// What cannot be taken, each with the name of its component; the limits are those of a citation.
  public List<Refusal> refusals() {
    var citation = new Value.Citation(null, title, articles, language, link, date, shortName, null);
    List<Refusal> refusals = new ArrayList<>();
    new AnswerType.Citations()
        .refusals(new Value.Citations(List.of(citation)))
        .forEach(found -> refusals.add(at(component(found.field()), found)));
    titles.forEach(
        (tag, translated) ->
            new AnswerType.ShortText(AnswerType.SHORT_TEXT)
                .refusals(new Value.ShortText(translated))
                .forEach(found -> refusals.add(at("titles." + tag, found))));
    return refusals;
  }

  private static String component(String place) {
    return switch (place.replaceFirst("^\\[0]\\.", "")) {
      case "article" -> "articles";
      case "note" -> "shortName";
      case String same -> same;
    };
  }

  private static Refusal at(String field, Refusal refusal) {
    return new Refusal(refusal.code(), refusal.arguments(), field);
  }
}
