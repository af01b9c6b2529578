package org.comity.request.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.comity.document.Document;
import org.comity.document.pdf.ReadingText;
import org.comity.document.pdf.TaggedText;
import org.comity.form.Finding.Severity;
import org.comity.language.Language;
import org.comity.request.check.CaseFinding;
import org.comity.request.check.CaseView;
import org.comity.request.check.Cases;
import org.comity.request.check.Checks;
import org.comity.request.content.LetterPart;
import org.comity.request.file.CaseWriting;
import org.comity.testing.BesideOthers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@BesideOthers
class LettersTest {
  private static final Path GOLDEN = Path.of("src/test/resources/requests/letters");

  @BeforeAll
  static void startTheChecker() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @ParameterizedTest
  @EnumSource(Situation.class)
  void aCaseOfTheRehearsalCanBeSent(Situation situation) {
    List<CaseFinding> findings = new Checks(situation.view()).findings();
    assertThat(findings.stream().filter(found -> found.severity() != Severity.NOTE)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Situation.class)
  void theLetterReadsAsItsGoldenFile(Situation situation) throws IOException {
    String tag = situation.language().tag();
    same(situation.file() + "." + tag, PlainText.of(situation.article(Paper.LETTER)));
  }

  @ParameterizedTest
  @EnumSource(
      value = Paper.class,
      names = {"COVER", "ANNEXES", "TELEPHONE"})
  void theShortPapersReadAsTheirGoldenFiles(Paper paper) throws IOException {
    same(
        "preservation." + paper.word() + ".es",
        PlainText.of(Situation.PRESERVATION.article(paper)));
  }

  private static void same(String name, String text) throws IOException {
    Path golden = GOLDEN.resolve(name + ".txt");
    if (Boolean.getBoolean("comity.golden")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, text);
    }
    assertThat(text)
        .as(
            "%s; if the change is meant: ./comity test --only LettersTest -Dcomity.golden=true",
            golden)
        .isEqualTo(Files.readString(golden));
  }

  @ParameterizedTest
  @EnumSource(Situation.class)
  void everyPaperIsAccessibleCanBeArchivedAndIsReadAsWritten(Situation situation) throws Exception {
    for (Paper paper : situation.papers()) {
      Document document = Papers.of(situation.view(), situation.into(paper)).of(paper);
      byte[] pdf = Situation.pdf(document);
      isAccepted(pdf, PDFAFlavour.PDFUA_1);
      // What an archive asks for besides depends on the fonts, not on the paper.
      if (situation == Situation.FREEZING || situation == Situation.HEARING) {
        isAccepted(pdf, PDFAFlavour.PDFA_3_A);
      }
      assertThat(ReadingText.difference(Situation.article(document), TaggedText.of(pdf)))
          .as("%s of %s", paper, situation)
          .isEmpty();
    }
  }

  private static void isAccepted(byte[] pdf, PDFAFlavour flavour) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      var assertions = validator.validate(parser).getTestAssertions();
      assertThat(assertions).as(flavour + " " + assertions).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Situation.class)
  void thePartsStandInTheOrderOfALetter(Situation situation) {
    String text = PlainText.of(situation.article(Paper.LETTER));
    var wording = Papers.of(situation.view(), situation.language()).wording();
    List<Integer> places =
        LetterPart.shipped().stream()
            .map(part -> text.indexOf("# " + wording.text(part.heading()) + "\n"))
            .filter(place -> place >= 0)
            .toList();
    assertThat(places).isSorted().hasSizeGreaterThan(12);
  }

  @Test
  void theCopyThatOthersMaySeeHoldsNoSealedNameAnywhere() throws IOException {
    CaseView view = sealed();
    Document copy = Papers.of(view, Language.ENGLISH).of(Paper.DISCLOSABLE);
    Document whole = Papers.of(view, Language.ENGLISH).of(Paper.LETTER);
    assertThat(PlainText.of(Situation.article(whole))).contains("HIDDEN", "Zora", "1 Secret Lane");
    assertThat(PlainText.of(Situation.article(copy)))
        .doesNotContainIgnoringCase("Hidden")
        .doesNotContain("Zora", "1 Secret Lane", "two suspects are at large", "1990")
        .contains("VEXFORD");
    byte[] pdf = Situation.pdf(copy);
    assertThat(TaggedText.of(pdf)).doesNotContainIgnoringCase("Hidden").doesNotContain("Zora");
    assertThat(new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1))
        .doesNotContainIgnoringCase("hidden-example");
    try (PDDocument read = Loader.loadPDF(pdf)) {
      assertThat(read.getDocumentInformation().getCOSObject().toString())
          .doesNotContainIgnoringCase("hidden");
    }
  }

  /// The case of bank records with a witness whose identity is sealed, and a sealed field.
  private static CaseView sealed() throws IOException {
    String json = CaseWriting.json(Cases.shipped("bank-records"));
    String person =
        """
        "pers.list" : [ { "id": "w", "familyName": "Hidden-Example", "givenNames": "Zora",
          "role": "witness", "sealed": true, "dateOfBirth": "1990-01-02", "nationalities": ["XA"],
          "addresses": [ { "lines": "1 Secret Lane", "city": "Port Aurel", "country": "XA" } ] },
        """;
    return Cases.view(
        Cases.of(
            json.replace("\"pers.list\" : [ {", person + "{")
                .replace("\"proc.list\"", "\"facts.victims\": [{\"ref\": \"w\"}], \"proc.list\"")
                .replaceFirst("\\{", "{\"conf.sealedParts\": [\"conf.reason\"],")));
  }

  @ParameterizedTest
  @EnumSource(Situation.class)
  void theAnnexesAreNumberedAsTheLetterCitesThem(Situation situation) {
    var annexes = situation.view().file().root().path("trans.annexes");
    String text = PlainText.of(situation.article(Paper.ANNEXES));
    for (int i = 0; i < annexes.size(); i++) {
      assertThat(text).contains("\n" + (i + 1) + " | " + annexes.get(i).path("title").asString());
    }
  }
}
