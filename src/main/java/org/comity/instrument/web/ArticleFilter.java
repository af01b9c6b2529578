package org.comity.instrument.web;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Stream;
import org.comity.instrument.Article;
import org.comity.instrument.Instruments;
import org.comity.language.Language;

/// Which articles have the words of a query in their title or provisions, in the reader's language
/// or in English.
record ArticleFilter(Instruments instruments, String query, Language language) {

  boolean lets(Article article) {
    String wanted = folded(query);
    return wanted.isEmpty()
        || texts(article).map(ArticleFilter::folded).anyMatch(text -> text.contains(wanted));
  }

  private Stream<String> texts(Article article) {
    return Stream.of(language, Language.ENGLISH)
        .flatMap(
            each ->
                Stream.concat(
                    Stream.of(
                        article.id(),
                        Integer.toString(article.number()),
                        instruments.title(article, each).value()),
                    article.provisions().stream()
                        .map(provision -> instruments.text(provision, each).value())));
  }

  /// A text as it is compared: without accents, vowel marks and case.
  static String folded(String text) {
    return Normalizer.normalize(text.strip(), Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT);
  }
}
