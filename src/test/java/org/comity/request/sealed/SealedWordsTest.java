package org.comity.request.sealed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.comity.document.Block;
import org.comity.language.Language;
import org.comity.request.check.CaseFinding;
import org.comity.request.check.Cases;
import org.comity.request.check.Checks;
import org.comity.request.check.SealedWords;
import org.comity.request.letter.Leak;
import org.comity.request.letter.Paper;
import org.comity.request.letter.Papers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A witness whose identity is sealed is in no disclosable copy: not in a table, not by a
/// reference, not in what somebody wrote.
class SealedWordsTest {
  private static final String WITNESS =
      """
      pers.list:
        - id: w
          familyName: Quillmark-Ödegård
          givenNames: Ysolde Maren
          nameInOriginalScript: Квиллмарк Изольда
          otherNames: [Nightjar]
          role: witness
          sealed: true
          dateOfBirth: 1990-04-01
          nationalNumber: "AB 889 21 7"
          phones: ["+441632960999"]
          emails: [y.quillmark@example.org]
          identityDocuments: [passport ZZ7710042]
          addresses: [{ lines: Hawthorn Row 41, city: Kilmere, country: XE }]
        - { id: s, familyName: Vexford, givenNames: Tomas, role: suspect }
      gates: { pers.list: true }
      req.requestingState: XA
      req.requestedState: XE
      lang.requestLanguage: en
      """;

  private static final SealedWords WORDS = SealedWords.of(Cases.of(WITNESS));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ysolde Maren Quillmark-Ödegård saw it.",
        "QUILLMARK-ÖDEGÅRD, Ysolde",
        "the statement of ms quillmark",
        "Quillmark's statement",
        "Odegard was there",
        "seen by Ysol-\nde in the yard",
        "seen by Quill\u00admark",
        "seen by Quillmark\u200b-Ödegård",
        "seen by Ｑｕｉｌｌｍａｒｋ",
        "Quillmark-\nÖdegård",
        "Y. s. o. l. d. e. M. a. r. e. n. Q u i l l m a r k Ö d e g å r d",
        "her name is Maren",
        "known as NIGHTJAR",
        "показания Квиллмарка",
        "сообщено Изольдой",
        "document AB-889-21-7",
        "call +44 1632 960999",
        "write to Y.Quillmark@Example.ORG",
        "passport no. ZZ7710042",
        "who lives at Hawthorn Row, 41"
      })
  void aNameIsFoundHoweverItIsWritten(String text) {
    assertThat(WORDS.in(text)).as(text).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tomas Vexford met a witness.",
        "The market is in Kilmere; quills were sold.",
        "Marengo is a town.",
        "passport of another person, ZZ7710043",
        "Row 41 of the table"
      })
  void whatIsNotHersIsNotFound(String text) {
    assertThat(WORDS.in(text)).as(text).isEmpty();
  }

  @Test
  void aPartOfANameThatSomebodyInTheOpenBearsTellsNothingByItself() {
    var words =
        SealedWords.of(
            Cases.of(
                """
                pers.list:
                  - { familyName: Sample-Example, givenNames: Ida, sealed: true }
                pers.legalEntities: [{ name: Bank of Kilmere Example }]
                """));
    assertThat(words.in("Bank of Kilmere Example")).isEmpty();
    assertThat(words.in("Ida Sample-Example")).isPresent();
    assertThat(words.in("Ms Sample")).isPresent();
  }

  private static List<Leak> leaks(String more) {
    var view = Cases.view(Cases.of(WITNESS + more));
    return Leak.in(Papers.of(view, Language.ENGLISH).of(Paper.DISCLOSABLE), view.file());
  }

  private static String copy(String more) {
    var view = Cases.view(Cases.of(WITNESS + more));
    return Block.words(Papers.of(view, Language.ENGLISH).of(Paper.DISCLOSABLE).blocks());
  }

  @Test
  void sheIsHiddenWhereSheIsListedAndWhereSheIsReferredTo() {
    String more =
        """
        facts.timeline: [{ date: 2026-01-10, act: Somebody saw the van., persons: [{ ref: w }] }]
        asst.items: [{ type: records, text: Obtain the records., rec.accountHolder: [{ ref: w }] }]
        trans.annexes: [{ title: Statement of Ysolde Quillmark, sealed: true }, { title: Law }]
        """;
    assertThat(copy(more)).contains("[sealed]", "Somebody saw the van.").doesNotContain("Quill");
    assertThat(leaks(more)).isEmpty();
    var view = Cases.view(Cases.of(WITNESS + more));
    assertThat(Block.words(Papers.of(view, Language.ENGLISH).of(Paper.LETTER).blocks()))
        .contains("QUILLMARK", "Statement of Ysolde Quillmark");
  }

  @Test
  void aCopyThatNamesHerIsToldWithThePlace() {
    assertThat(
            leaks(
                "facts.summary: A van was seen by Ms Quill\u00admark.\n"
                    + "asst.items: [{ type: records, text: Obtain them. }]\n"))
        .singleElement()
        .satisfies(
            leak -> {
              assertThat(leak.heading()).isEqualTo("Summary of facts");
              assertThat(leak.words()).contains("A van was seen");
            });
    assertThat(leaks("asst.items: [{ type: records, text: Ask Nightjar. }]\n")).hasSize(1);
    assertThat(leaks("beside: { off.limitation: As Maren said. }\noff.limitation: 2036-01-01\n"))
        .hasSize(1);
    assertThat(leaks("req.ownReference: quillmark-7\n")).isNotEmpty();
    assertThat(leaks("trans.annexes: [{ title: Statement of Ysolde Maren }]\n")).hasSize(1);
  }

  @Test
  void aFieldThatIsSealedIsLeftOutWhole() {
    String sealed =
        "facts.summary: Ms Quillmark saw it.\nconf.sealedParts: [facts.summary]\n"
            + "gates: { pers.list: true, conf.sealedParts: true }\n";
    String more = sealed + "asst.items: [{ type: records, text: Obtain them. }]\n";
    var file = Cases.of(WITNESS.replace("gates: { pers.list: true }\n", "") + more);
    var copy = Papers.of(Cases.view(file), Language.ENGLISH).of(Paper.DISCLOSABLE);
    assertThat(Leak.in(copy, file)).isEmpty();
    assertThat(Block.words(copy.blocks())).contains("[sealed]");
  }

  @Test
  void theCheckNamesTheFieldInWhichSheIsNamed() {
    Optional<CaseFinding> found =
        new Checks(Cases.view(Cases.of(WITNESS + "nexus.reason: Ysolde heard of the bank.\n")))
            .findings().stream().filter(each -> each.id().equals("R69")).findFirst();
    assertThat(found).isPresent();
    assertThat(found.get().place().key()).isEqualTo("nexus.reason");
    assertThat(found.get().stops()).isTrue();
  }
}
