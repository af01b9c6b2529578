package org.comity.instrument.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.instrument.Article;
import org.comity.instrument.Instruments;
import org.comity.language.Folding;
import org.comity.language.Language;

/// Which articles have the words of a query in their title or provisions, in the reader's language
/// or in English.
record ArticleFilter(Instruments instruments, String query, Language language) {

  boolean lets(Article article) {
    return query.isBlank()
        || Folding.finds(query, texts(article).collect(Collectors.joining("\n")));
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
}
