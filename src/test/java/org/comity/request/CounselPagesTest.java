package org.comity.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.comity.request.sealed.SealedCase;
import org.comity.testing.Browsing;
import org.comity.testing.WholeProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/// What a drafter is told of the law around her request: on what it rests, why it may be refused,
/// what is due when, what follows from it; and the case file that travels under a passphrase.
@WholeProgram
class CounselPagesTest {
  private static final Path CASES = Path.of("src/main/resources/content/rehearsal/requests");
  private static final String PASSPHRASE = "a linen quay at noon";

  private final MockMvc pages;
  private final Browsing drafter;

  CounselPagesTest(@Autowired MockMvc pages) {
    this.pages = pages;
    this.drafter = new Browsing(pages);
  }

  @BeforeEach
  void sheSignsIn() {
    drafter.signedInAs("aurelia-expert");
  }

  @Test
  void theBasisIsExplainedChosenAndItsReasonKept() throws IOException {
    String draft = draft("confiscation.yaml");
    assertThat(drafter.read(draft + "/basis"))
        .contains("Whether a bilateral treaty binds the two States is not known")
        .contains("In force between both since")
        .contains("party since", "invented for the rehearsal")
        .contains("location and estimated value of the property")
        .contains("notice to third parties and finality are not among its items")
        .contains("Whether it binds both is not stated in any source held here.");
    saved(
        drafter.submit(
            draft + "/basis",
            version(0, "basis", "UNTOC", "basis", "UNCAC", "reason", "Both carry the case.")));
    assertThat(drafter.read(draft + "/basis")).contains("Both carry the case.</textarea>");
    assertThat(drafter.read(draft + "/case.json"))
        .contains("\"UNTOC\"", "\"UNCAC\"", "13(1)(b)", "Both carry the case.");
    assertThat(drafter.read(draft + "/papers")).doesNotContain("Both carry the case.");
  }

  @Test
  void aChoiceThatDoesNotBindBothIsToldAtItsPlace() throws IOException {
    String draft = draft("confiscation.yaml");
    drafter.open(draft + "/basis");
    saved(
        drafter.submit(
            draft + "/basis", version(0, "basis", "FIREARMS", "treaty", "Treaty of 1998")));
    String page = drafter.read(draft + "/basis");
    assertThat(page.substring(page.indexOf("id=\"basis-FIREARMS\"")))
        .contains("it does not bind both States on the day of the request");
    assertThat(page).contains("value=\"Treaty of 1998\"");
    assertThat(drafter.read(draft + "/case.json")).contains("\"bilateral\"", "Treaty of 1998");
  }

  @Test
  void aStateIsWrittenByItsNameInAnyLanguage() throws IOException {
    String draft = draft("bank-records.yaml");
    drafter.open(draft + "/sections/header");
    saved(
        drafter.submit(
            draft + "/sections/header",
            version(0, "shown", "req.requestedState", "req.requestedState", "كاسبارا")));
    assertThat(drafter.read(draft + "/case.json")).contains("\"XC\"").doesNotContain("كاسبارا");
  }

  @Test
  void twoWhoAnswerTheSameGroundSeeBothTexts() throws IOException {
    String draft = draft("bank-records.yaml");
    drafter.open(draft + "/grounds");
    String[] fields = version(0, "answer:limitation", "explained", "text:limitation", "First.");
    saved(drafter.submit(draft + "/grounds", fields));
    drafter.open(draft + "/grounds");
    MockHttpServletResponse met =
        drafter.submit(
            draft + "/grounds",
            version(0, "answer:limitation", "excluded", "text:limitation", "Second."));
    assertThat(met.getStatus()).isEqualTo(409);
    assertThat(Browsing.text(met)).contains("First.", "Second.", "action=\"" + draft + "/conflict");
  }

  @Test
  void anOpenGroundIsFoundBeforeSigningAndLeadsToItsPlace() {
    drafter.open("/requests/new");
    String draft =
        String.valueOf(
            drafter.submit("/requests", "state", "XE", "kinds", "records").getRedirectedUrl());
    String open = draft + "/grounds#ground-ne-bis-in-idem";
    assertThat(drafter.read(draft + "/check")).contains(open, "Singapore 20(1)(e)");
    assertThat(drafter.read(draft + "/grounds"))
        .contains("id=\"ground-ne-bis-in-idem\"", "Say whether anybody concerned was acquitted");
    saved(drafter.submit(draft + "/grounds", answers()));
    assertThat(drafter.read(draft + "/check")).doesNotContain(open);
    assertThat(drafter.read(draft + "/grounds"))
        .contains("You answered it", "Nobody was tried.")
        .contains("Words alone.", "You wrote words without an answer");
  }

  private static String[] answers() {
    return version(
        0,
        "answer:ne-bis-in-idem",
        "excluded",
        "text:ne-bis-in-idem",
        "Nobody was tried.",
        "answer:pending-case",
        "",
        "text:pending-case",
        "Words alone.");
  }

  @Test
  void deadlinesAreComputedEnteredAndTakenIntoACalendar() throws IOException {
    String draft = draft("preservation.yaml");
    assertThat(drafter.read(draft + "/deadlines"))
        .contains("Budapest 29(7) (read in its source)", "Ends on 30 January 2027 at 24:00")
        .contains("Missing: the day on which it begins.");
    saved(drafter.submit(draft + "/deadlines", version(0, "event:D03", "2098-12-01")));
    assertThat(drafter.read(draft + "/deadlines"))
        .contains("Ends on 30 January 2099", "entered by hand");
    MockHttpServletResponse calendar = drafter.open(draft + "/deadlines.ics");
    assertThat(calendar.getContentType()).startsWith("text/calendar");
    assertThat(Browsing.text(calendar)).contains("DTSTART;VALUE=DATE:20990130", "CCD-2026-1187");
    assertThat(drafter.read("/requests"))
        .contains("Next deadline: Preservation carried out by the requested State");
    drafter.open(draft + "/deadlines");
    saved(drafter.submit(draft + "/deadlines", version(1, "event:D03", "soon")));
    assertThat(drafter.read(draft + "/deadlines")).contains("“soon” is no day");
  }

  @Test
  void aPeriodThatTwoItemsSetRunningIsEnteredOnce() {
    String items =
        """
        req.requestedState: XD
        asst.items:
          - { id: i1, type: preserve, prs.confirmation: 2098-12-01 }
          - { id: i2, type: preserve, prs.confirmation: 2098-12-05 }
        """;
    String draft = begun(arrives(items.getBytes(StandardCharsets.UTF_8), ""));
    assertThat(drafter.read(draft + "/deadlines"))
        .contains("Ends on 30 January 2099", "Ends on 3 February 2099")
        .containsOnlyOnce("name=\"event:D03\"")
        .contains("id=\"D03\"", "id=\"D03-1\"");
  }

  @Test
  void aPreservationLeadsToADisclosureAndBothShowEachOther() throws IOException {
    String draft = draft("preservation.yaml");
    assertThat(drafter.read(draft + "/links"))
        .contains("value=\"disclose\"", "value=\"withdrawal\"")
        .doesNotContain("value=\"extradition\"");
    String next = begun(drafter.submit(draft + "/links", "to", "disclose"));
    assertThat(drafter.read(next)).contains("Made from CCD-2026-1187");
    assertThat(drafter.read(next + "/case.json")).contains("followsPreservation", "dsc.accounts");
    assertThat(drafter.read(next + "/links")).contains("href=\"" + draft + "\"");
    assertThat(drafter.read(draft + "/links")).contains("href=\"" + next + "\"", "Led to");
    assertThat(drafter.submit(draft + "/links", "to", "extradition").getStatus()).isEqualTo(404);
  }

  @Test
  void aCopyTakesOverWhatIsChosenAndSaysWhatItWasCopiedFrom() throws IOException {
    String draft = draft("bank-records.yaml");
    drafter.open(draft + "/copy");
    MockHttpServletResponse nothing = drafter.submit(draft + "/copies");
    assertThat(nothing.getStatus()).isEqualTo(422);
    assertThat(Browsing.text(nothing)).contains("Choose at least one thing to take over.");
    String copy = begun(drafter.submit(draft + "/copies", "take", "parties", "take", "items"));
    assertThat(drafter.read(copy))
        .contains("Request without a reference", "Copied from PG/2026/0412-C");
    assertThat(drafter.read(copy + "/case.json"))
        .contains("Bank of Kilmere Example")
        .doesNotContain("facts.summary", "req.date");
  }

  @Test
  void aCaseFileTravelsUnderAPassphrase() throws IOException {
    String draft = draft("bank-records.yaml");
    drafter.open(draft + "/closed-case");
    String wrong = draft + "/closed-case";
    assertThat(drafter.submit(wrong, "passphrase", "short", "again", "short").getRedirectedUrl())
        .isEqualTo(wrong + "?wrong=short");
    assertThat(Browsing.text(drafter.open(wrong + "?wrong=differ"))).contains("differ");
    byte[] closed =
        drafter
            .submit(wrong, "passphrase", PASSPHRASE, "again", PASSPHRASE)
            .getContentAsByteArray();
    assertThat(SealedCase.is(closed)).isTrue();
    MockHttpServletResponse locked = arrives(closed, "another passphrase");
    assertThat(locked.getStatus()).isEqualTo(422);
    assertThat(Browsing.text(locked)).contains("Wrong passphrase, or the file is damaged");
    assertThat(Browsing.text(arrives(closed, ""))).contains("This case file is encrypted.");
    assertThat(drafter.read(begun(arrives(closed, PASSPHRASE)))).contains("PG/2026/0412-C");
  }

  @Test
  void nothingIsThereForThoseWhoDoNotWorkOnIt() throws IOException {
    String draft = draft("preservation.yaml");
    Browsing other = new Browsing(pages).signedInAs("esperia-expert");
    for (String page :
        List.of("basis", "grounds", "deadlines", "deadlines.ics", "links", "copy", "closed-case")) {
      assertThat(other.open(draft + "/" + page).getStatus()).as(page).isEqualTo(404);
    }
    other.open("/requests");
    for (String page : List.of("basis", "grounds", "deadlines", "closed-case")) {
      assertThat(other.submit(draft + "/" + page, version(0)).getStatus()).as(page).isEqualTo(404);
    }
    assertThat(other.submit(draft + "/links", "to", "disclose").getStatus()).isEqualTo(404);
    assertThat(other.submit(draft + "/copies", "take", "items").getStatus()).isEqualTo(404);
  }

  private String draft(String name) throws IOException {
    return begun(arrives(Files.readAllBytes(CASES.resolve(name)), ""));
  }

  private MockHttpServletResponse arrives(byte[] content, String passphrase) {
    drafter.open("/requests");
    var file = new Browsing.Upload("file", "case", content);
    return drafter.upload("/requests/files", List.of(file), "passphrase", passphrase);
  }

  private static String begun(MockHttpServletResponse answer) {
    assertThat(answer.getStatus()).isEqualTo(303);
    return String.valueOf(answer.getRedirectedUrl());
  }

  private static void saved(MockHttpServletResponse answer) {
    assertThat(String.valueOf(answer.getRedirectedUrl())).endsWith("?saved=true");
  }

  private static String[] version(int version, String... fields) {
    var all = new ArrayList<>(List.of("version", Integer.toString(version)));
    all.addAll(List.of(fields));
    return all.toArray(String[]::new);
  }
}
