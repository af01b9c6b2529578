package org.comity.request.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.comity.document.Document;
import org.comity.document.Format;
import org.comity.document.Rendering;
import org.comity.document.alone.RenderingsAlone;
import org.comity.document.html.HtmlRenderer;
import org.comity.language.Language;
import org.comity.language.Words;
import org.comity.request.check.CaseView;
import org.comity.request.check.Cases;

/// The five cases of the rehearsal, each in its language.
enum Situation {
  BANK_RECORDS("bank-records", Language.ENGLISH),
  PRESERVATION("preservation", Language.SPANISH),
  FREEZING("freezing", Language.ARABIC),
  HEARING("hearing", Language.CHINESE),
  CONFISCATION("confiscation", Language.RUSSIAN);

  private static final Words WORDS = new Words();

  private final String file;
  private final Language language;

  Situation(String file, Language language) {
    this.file = file;
    this.language = language;
  }

  String file() {
    return file;
  }

  Language language() {
    return language;
  }

  CaseView view() {
    try {
      return Cases.view(Cases.shipped(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Its letter, and the other papers shared out among the cases, so that each is seen once.
  List<Paper> papers() {
    return switch (this) {
      case BANK_RECORDS -> List.of(Paper.LETTER, Paper.DISCLOSABLE);
      case PRESERVATION -> List.of(Paper.LETTER, Paper.PRESERVATION, Paper.TELEPHONE);
      case FREEZING -> List.of(Paper.LETTER, Paper.BILINGUAL);
      case HEARING -> List.of(Paper.LETTER, Paper.COVER);
      case CONFISCATION -> List.of(Paper.LETTER, Paper.ANNEXES);
    };
  }

  /// The language of a paper; of one in two languages, that which is not the drafter's.
  Language into(Paper paper) {
    boolean other = paper == Paper.BILINGUAL;
    return other && language == Language.ENGLISH
        ? Language.ARABIC
        : other ? Language.ENGLISH : language;
  }

  Document document(Paper paper) {
    return Papers.of(view(), language).of(paper);
  }

  String article(Paper paper) {
    return article(document(paper));
  }

  static String article(Document document) {
    return new HtmlRenderer(WORDS).article(document);
  }

  static byte[] pdf(Document document) {
    return switch (RenderingsAlone.of(WORDS).render(document, Format.PDF)) {
      case Rendering.Rendered rendered -> rendered.content().toArray();
      case Rendering.FontsMissing missing -> throw new AssertionError(missing.message());
    };
  }
}
