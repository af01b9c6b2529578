package org.comity.directory.content;

import org.comity.directory.Basis;
import org.comity.instrument.Content;
import org.springframework.stereotype.Component;

/// Whether a treaty has an article, as the files know it.
@Component
public class CitedArticles {
  private final Content facts;
  private final ReadDirectory read;

  CitedArticles(Content facts, ReadDirectory read) {
    this.facts = facts;
    this.read = read;
  }

  /// Whether the basis has this article; never where it is no treaty.
  public boolean has(Basis basis, String article) {
    return new Articles(facts, read.entries().duties()).has(basis, article);
  }
}
