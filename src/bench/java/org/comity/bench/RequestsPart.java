package org.comity.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.comity.document.Document;
import org.comity.document.Format;
import org.comity.document.Rendering;
import org.comity.document.Renderings;
import org.comity.document.alone.RenderingsAlone;
import org.comity.language.Language;
import org.comity.language.Words;
import org.comity.request.check.CaseView;
import org.comity.request.check.Checks;
import org.comity.request.file.CaseFile;
import org.comity.request.letter.Paper;
import org.comity.request.letter.Papers;
import tools.jackson.databind.json.JsonMapper;

/// What a case costs: its check, its letter as a Word file and as PDF, beside what others take for
/// the same letter.
final class RequestsPart {
  private static final String PART = "requests";
  private static final int PAGES = 8;
  private static final int MOST = 200;
  private static final int CHECKS_WARM = 5_000;
  private static final int CHECKS = 1_000;
  private static final int FILES_WARM = 300;
  private static final int FILES = 100;
  private static final int PDF_WARM = 300;
  private static final int PDFS = 50;
  private static final int CONVERSIONS = 3;
  private static final double CHECK_GOAL = 1;
  private static final double LATIN_GOAL = 80;
  private static final double OTHER_GOAL = 100;

  private final Options options;
  private final Figures figures;
  private final Renderings renderings = RenderingsAlone.of(new Words());

  private RequestsPart(Options options, Figures figures) {
    this.options = options;
    this.figures = figures;
  }

  static void measure(Options options, Figures figures) throws IOException {
    var part = new RequestsPart(options, figures);
    part.check();
    Document letter = part.pages("bank-records", Language.ENGLISH);
    part.word(letter);
    part.paper(letter, LATIN_GOAL);
    part.paper(part.pages("freezing", Language.ARABIC), OTHER_GOAL);
    part.paper(part.pages("hearing", Language.CHINESE), OTHER_GOAL);
    part.others(letter);
  }

  // The case is looked at anew for each check, as at each save.
  private void check() {
    CaseFile file = MadeCases.full();
    CaseView view = MadeCases.view(file);
    long written =
        view.interview().places().stream()
            .filter(place -> view.interview().written(place) != null)
            .count();
    long[] found = {0};
    Spent spent =
        Spent.on(
            CHECKS_WARM,
            CHECKS,
            () -> found[0] += new Checks(MadeCases.view(file)).findings().size());
    if (found[0] == 0) {
      throw new IllegalStateException("Nothing was found");
    }
    add("check of a case, " + written + " fields", spent, CHECKS, CHECKS_WARM, CHECK_GOAL);
  }

  private void add(String what, Spent spent, int times, int warm, double goal) {
    var sample = new Figures.Sample(times, warm);
    figures.add(PART, what + "; CPU", spent.cpu(), "ms", sample, goal);
    figures.add(PART, what + "; wall", spent.wall(), "ms", sample, 0);
  }

  /// The letter of a case of the rehearsal, with as many paragraphs of facts as it takes.
  private Document pages(String name, Language language) throws IOException {
    for (int paragraphs = 1; paragraphs < MOST; paragraphs++) {
      CaseView view = MadeCases.told(name, paragraphs);
      Document letter = Papers.of(view, language).of(Paper.LETTER);
      try (var pdf = Loader.loadPDF(bytes(letter, Format.PDF))) {
        if (pdf.getNumberOfPages() >= PAGES) {
          return letter;
        }
      }
    }
    throw new IllegalStateException("No letter of " + PAGES + " pages");
  }

  private byte[] bytes(Document document, Format format) {
    return switch (renderings.render(document, format)) {
      case Rendering.Rendered rendered -> rendered.content().toArray();
      case Rendering.FontsMissing missing -> throw new IllegalStateException(missing.message());
    };
  }

  private void word(Document letter) throws IOException {
    Spent own = Spent.on(FILES_WARM, FILES, () -> bytes(letter, Format.DOCX));
    double[] peer = docxtemplater(letter);
    var beside = new Spent(peer[0] / 1e3, peer[1] / 1e3);
    String what = "letter of " + PAGES + " pages as DOCX";
    add(what, own, FILES, FILES_WARM, 0);
    add(what + ", docxtemplater", beside, FILES, FILES_WARM, 0);
    var sample = new Figures.Sample(FILES, FILES_WARM);
    double ratio = own.cpu() / beside.cpu();
    figures.add(PART, "DOCX, Comity to docxtemplater; CPU", ratio, "x", sample, 1);
  }

  private double[] docxtemplater(Document letter) throws IOException {
    var places = new Placeholders();
    Path folder = options.folder(PART);
    Path template = folder.resolve("template.docx");
    Files.write(template, bytes(places.of(letter), Format.DOCX));
    Path data = folder.resolve("values.json");
    Files.writeString(data, JsonMapper.shared().writeValueAsString(places.values()));
    return Commands.micros(
        List.of(
            "node",
            System.getProperty("bench.docxtemplater"),
            template.toString(),
            data.toString(),
            folder.resolve("filled.docx").toString(),
            String.valueOf(FILES_WARM),
            String.valueOf(FILES)));
  }

  private void paper(Document letter, double goal) throws IOException {
    Spent spent = Spent.on(PDF_WARM, PDFS, () -> bytes(letter, Format.PDF));
    try (var pdf = Loader.loadPDF(bytes(letter, Format.PDF))) {
      String what = "letter of %d pages as PDF/UA, %s";
      String named = what.formatted(pdf.getNumberOfPages(), letter.language().tag());
      add(named, spent, PDFS, PDF_WARM, goal);
    }
  }

  private void others(Document letter) throws IOException {
    Path folder = options.folder(PART);
    Path docx = folder.resolve("letter.docx");
    Files.write(docx, bytes(letter, Format.DOCX));
    Path page = folder.resolve("letter.html");
    String article =
        new String(bytes(letter, Format.HTML), java.nio.charset.StandardCharsets.UTF_8);
    Files.writeString(
        page,
        "<!doctype html><html lang=en><meta charset=utf-8><title>Letter</title>%s"
            .formatted(article));
    Path fromWord = folder.resolve("letter.pdf");
    beside("LibreOffice", Converters.office(docx, folder), fromWord);
    beside("Chromium", Converters.browser(page, folder), folder.resolve("browser.pdf"));
  }

  private void beside(String name, Optional<List<String>> command, Path result) {
    if (command.isEmpty()) {
      System.out.println(PART + ": " + name + " is not installed, and is not measured");
      return;
    }
    Spent spent = Converters.spent(command.get(), result, 1, CONVERSIONS);
    add("the same as PDF, headless " + name + ", each started", spent, CONVERSIONS, 1, 0);
  }
}
