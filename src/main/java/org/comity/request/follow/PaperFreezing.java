package org.comity.request.follow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.comity.document.Document;
import org.comity.document.Document.Bytes;
import org.comity.document.Format;
import org.comity.document.Rendering;
import org.comity.document.Renderings;
import org.comity.language.Language;
import org.comity.request.check.CaseView;
import org.comity.request.file.CaseWriting;
import org.comity.request.letter.Paper;
import org.comity.request.letter.Papers;
import org.springframework.stereotype.Component;

/// Makes what is frozen when a request is signed, in the language of the request.
@Component
class PaperFreezing {
  private static final String TEMPLATE = "/content/requests/letter.yaml";

  private final Renderings renderings;

  PaperFreezing(Renderings renderings) {
    this.renderings = renderings;
  }

  /// The case and its documents. A document whose fonts are not there is left out in that format;
  /// the letter has two, so one of them is always there.
  Frozen of(CaseView view, int version) {
    Language language =
        Language.of(view.file().text("lang.requestLanguage"))
            .orElseGet(() -> Papers.written(view.file()));
    Papers papers = Papers.of(view, language);
    var files = new ArrayList<Frozen.File>();
    String json = CaseWriting.json(view.file());
    files.add(new Frozen.File("case.json", Bytes.of(json.getBytes(StandardCharsets.UTF_8))));
    for (Paper paper : concerning(view.file().kinds())) {
      add(files, papers.of(paper), paper, Format.PDF);
    }
    add(files, papers.of(Paper.LETTER), Paper.LETTER, Format.DOCX);
    return Frozen.of(files, version, language.tag(), template());
  }

  private static List<Paper> concerning(List<String> kinds) {
    var papers = new ArrayList<>(List.of(Paper.LETTER, Paper.COVER, Paper.ANNEXES));
    if (kinds.contains("preserve") || kinds.contains("emergency")) {
      papers.add(Paper.TELEPHONE);
    }
    return papers;
  }

  private void add(List<Frozen.File> files, Document document, Paper paper, Format format) {
    if (renderings.render(document, format) instanceof Rendering.Rendered(var made, var content)) {
      files.add(new Frozen.File(paper.word() + "." + made.extension(), content));
    }
  }

  private static String template() {
    try (InputStream file =
        Objects.requireNonNull(PaperFreezing.class.getResourceAsStream(TEMPLATE))) {
      return Frozen.hash(file.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
