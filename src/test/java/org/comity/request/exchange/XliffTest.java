package org.comity.request.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.comity.language.Language;
import org.comity.request.SomeCase;
import org.comity.request.check.CaseView;
import org.comity.request.content.Inventory;
import org.comity.request.file.CaseFile;
import org.comity.request.file.CaseReading;
import org.comity.request.file.CaseWriting;
import org.comity.request.file.Signed;
import org.junit.jupiter.api.Test;

class XliffTest {
  private static final String CASE =
      """
      req.ownReference: A 1
      req.requestingState: XA
      req.requestedState: XE
      lang.requestLanguage: en
      facts.summary: |
        First.

        Second & "third" <fourth>.
      facts.timeline: [{ date: 2026-01-01, act: He paid., actor: Tomas Vexford-Example }]
      beside: { off.limitation: Ten years. }
      asst.items: [{ id: i1, type: records, text: Obtain the records. }]
      """;
  private static final XliffFile FILE = new XliffFile("A 1", Language.ENGLISH, Language.FRENCH);

  @Test
  void theTextsOfTheDrafterGoOutAndNamesAndReferencesStay() {
    assertThat(paths(CASE))
        .containsExactlyInAnyOrder(
            "facts.summary", "facts.timeline:0:act", "beside:off.limitation", "asst.items:i1:text");
  }

  @Test
  void whatIsSealedDoesNotGoOut() {
    String sealed = CASE + "conf.sealedParts: [facts.summary, off.limitation]\n";
    assertThat(paths(sealed)).containsExactly("facts.timeline:0:act", "asst.items:i1:text");
  }

  @Test
  void theFileNamesCaseLanguagesAndWhatEachTextIs() {
    assertThat(written(CASE))
        .contains("version=\"2.1\"", "srcLang=\"en\"", "trgLang=\"fr\"", "original=\"A 1\"")
        .contains("<unit id=\"facts.summary\">", "<note category=\"label\">")
        .contains("Second &amp; ");
  }

  @Test
  void whatComesBackStandsInTheCaseAndIsPrintedInItsLanguage() {
    CaseFile made = taken(CASE, "He paid.", "Il a payé.");
    TranslatedCase french = TranslatedCase.of(SomeCase.view(made), Language.FRENCH);
    assertThat(french.view().file().root().path("facts.timeline").path(0).path("act").asString(""))
        .isEqualTo("Il a payé.");
    assertThat(french.done()).containsExactly("Il a payé.");
    assertThat(french.whole()).isFalse();
    // The original stays what it was.
    assertThat(made.root().path("facts.timeline").path(0).path("act").asString(""))
        .isEqualTo("He paid.");
  }

  @Test
  void theCaseWithItsTranslationsIsReadAgainWithoutAProblem() {
    String written = CaseWriting.json(taken(CASE, "He paid.", "Il a payé."));
    assertThat(CaseReading.of(written, Inventory.shipped()).problems()).isEmpty();
  }

  @Test
  void aTranslationOfAnEarlierWordingIsToldAndNotPrinted() {
    CaseFile made = taken(CASE, "He paid.", "Il a payé.");
    String moved = CaseWriting.json(made).replace("He paid.", "He paid twice.");
    CaseView view = SomeCase.view(moved);
    assertThat(TranslatedCase.of(view, Language.FRENCH).done()).isEmpty();
    assertThat(Translations.findings(view))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.id()).isEqualTo("translation-stale");
              assertThat(found.place().key()).isEqualTo("facts.timeline");
            });
  }

  @Test
  void aTranslationOfATextThatIsGoneIsTold() {
    CaseFile made = taken(CASE, "Ten years.", "Dix ans.");
    made.root().remove("beside");
    assertThat(Translations.findings(SomeCase.view(made)))
        .extracting(found -> found.id() + " " + found.detail())
        .containsExactly("translation-lost beside:off.limitation");
  }

  @Test
  void aTranslationDoesNotBreakTheSignature() {
    CaseFile before = SomeCase.file(CASE);
    assertThat(Signed.hash(taken(CASE, "He paid.", "Il a payé."))).isEqualTo(Signed.hash(before));
  }

  @Test
  void aPlainTextUnderItsPathIsATranslationToo() {
    String plain =
        CASE + "translations: { fr: { \"asst.items:i1:text\": Obtenir les relevés. } }\n";
    assertThat(TranslatedCase.of(SomeCase.view(plain), Language.FRENCH).done())
        .containsExactly("Obtenir les relevés.");
  }

  @Test
  void severalSegmentsAndMarksInsideATextAreJoined() {
    String file =
        """
        <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="fr">
        <file id="case" original="A 1"><unit id="u"><segment><source>One. </source><target>Un. \
        </target></segment><segment><source>Two.</source><target><mrk id="m">De</mrk>ux.</target>\
        </segment></unit></file></xliff>
        """;
    assertThat(FILE.read(file))
        .isInstanceOfSatisfying(
            XliffFile.Reading.Read.class,
            read ->
                assertThat(read.units())
                    .containsEntry("u", new XliffUnit("One. Two.", "Un. Deux.")));
  }

  @Test
  void aHostileFileIsRefused() {
    String good = written(CASE);
    assertThat(refusal("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + good))
        .isEqualTo("doctype");
    assertThat(refusal(good.replace("First.", "&unknown;"))).isEqualTo("no-xliff");
    assertThat(refusal("x".repeat(20_000_000))).isEqualTo("too-large");
    assertThat(refusal(good.replace("original=\"A 1\"", "original=\"B 2\"")))
        .isEqualTo("other-case");
    assertThat(refusal(good.replace("trgLang=\"fr\"", "trgLang=\"ru\"")))
        .isEqualTo("other-language");
    assertThat(refusal(good.substring(0, good.length() / 2))).isEqualTo("no-xliff");
    assertThat(refusal("<html/>")).isEqualTo("no-xliff");
    assertThat(refusal("")).isEqualTo("no-xliff");
  }

  @Test
  void theContentNamesPartsThatTheTypesHave() {
    Inventory inventory = Inventory.shipped();
    for (String type : inventory.book().typeNames()) {
      assertThat(Translatable.shipped().of(type))
          .as(type)
          .allMatch(part -> inventory.book().type(type).orElseThrow().part(part).isPresent());
    }
    assertThat(Translatable.shipped().keep())
        .allMatch(key -> inventory.book().field(key).isPresent());
  }

  private static String refusal(String content) {
    return FILE.read(content) instanceof XliffFile.Reading.Refused(var code) ? code : "read";
  }

  private static List<String> paths(String yaml) {
    return translations(yaml).units().stream().map(TextUnit::path).toList();
  }

  private static Translations translations(String yaml) {
    return new Translations(SomeCase.file(yaml), Inventory.shipped());
  }

  private static String written(String yaml) {
    Translations translations = translations(yaml);
    return FILE.written(translations.units(), translations, Inventory.shipped().texts());
  }

  /// The case after a translator has given back one text.
  private static CaseFile taken(String yaml, String source, String target) {
    String back =
        written(yaml)
            .replace(source + "</source>", source + "</source><target>" + target + "</target>");
    XliffFile.Reading.Read read = (XliffFile.Reading.Read) FILE.read(back);
    return translations(yaml).with(Language.FRENCH, read.units());
  }
}
