package org.comity.request.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.comity.testing.Browsing;
import org.comity.testing.WholeProgram;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/// A request from the desk of the person who signs to the material that comes back, as the pages
/// tell it.
@WholeProgram
class RequestProgressTest {
  private final MockMvc pages;
  private final Browsing prosecutor;
  private final String today;

  RequestProgressTest(@Autowired MockMvc pages, @Autowired Clock clock) {
    this.pages = pages;
    today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString();
    prosecutor = new Browsing(pages).signedInAs("aurelia-focal-point");
  }

  @Test
  void aRequestIsSignedSentAnsweredAndClosed() throws IOException {
    String draft = request("Caspara");
    assertThat(read(draft)).contains("Ready for signature", "It has to be signed.");
    assertThat(sign(draft, "").getStatus()).as("without a name").isEqualTo(422);
    assertThat(sign(draft, "Jeanne Okoumé-Example").getStatus()).isEqualTo(303);
    frozen(draft);
    assertThat(enter(draft, "send", "day", today, "channel", "diplomatic", "means", "paper"))
        .isEqualTo(303);
    assertThat(read(draft)).contains("Diplomatic", "An acknowledgement");
    assertThat(enter(draft, "reopen", "day", today, "words", "too late"))
        .as("what is sent is not drafted again")
        .isEqualTo(404);
    answered(draft);
  }

  // The version stands still, and what was signed can be fetched as it was.
  private void frozen(String draft) throws IOException {
    String page = read(draft);
    String sums = text(draft, found("(/requests/[^\"]+/frozen/SHA256SUMS)", page));
    byte[] letter =
        prosecutor
            .open(found("(/requests/[^\"]+/frozen/letter.pdf)", page))
            .getContentAsByteArray();
    assertThat(sums).contains(Frozen.hash(letter) + "  letter.pdf", "version 0, language ar");
    assertThat(prosecutor.open(draft + "/sections/matter").getStatus()).isEqualTo(200);
    MockHttpServletResponse saved =
        prosecutor.submit(draft + "/sections/matter", "version", "0", "matter.stage", "changed");
    assertThat(saved.getHeader("Location")).isEqualTo(draft + "/progress");
    nothingTypedIsLost(draft);
    assertThat(prosecutor.read(draft))
        .contains("is signed and frozen")
        .doesNotContain("Remove this request");
    byte[] note = prosecutor.open(draft + "/transmission.pdf").getContentAsByteArray();
    try (var pdf = Loader.loadPDF(note)) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("PG/2026/0388-G", "letter.pdf");
    }
  }

  private void nothingTypedIsLost(String draft) {
    prosecutor.open(draft + "/sections/matter");
    MockHttpServletResponse typed =
        prosecutor.submit(
            draft + "/sections/matter",
            "version",
            "0",
            "shown",
            "matter.subject",
            "matter.subject",
            "Typed while it was signed");
    assertThat(typed.getStatus()).isEqualTo(409);
    assertThat(Browsing.text(typed))
        .contains("The request was signed meanwhile", "Typed while it was signed");
  }

  private String text(String draft, String address) {
    assertThat(address).startsWith(draft);
    return Browsing.text(prosecutor.open(address));
  }

  private void answered(String draft) {
    assertThat(simulate(draft)).isEqualTo(303);
    assertThat(read(draft)).contains("XC/MLA/", "Rehearsal: said by an invented State");
    for (int i = 0; i < 2 && !read(draft).contains("execution.txt"); i++) {
      if (read(draft).contains("step=supply")) {
        assertThat(simulate(draft)).as("it waits for us").isEqualTo(404);
        assertThat(enter(draft, "supply", "day", today, "words", "Here it is.")).isEqualTo(303);
      }
      assertThat(simulate(draft)).isEqualTo(303);
    }
    assertThat(Browsing.text(prosecutor.open(found("(/requests/[^\"]+/file)\"", read(draft)))))
        .contains("تدريب");
    assertThat(enter(draft, "close", "day", today)).isEqualTo(303);
    assertThat(read(draft)).contains("Nothing is left to do.");
  }

  @Test
  void aStoryOfTheRehearsalIsInTheMiddleOfItsLifeAndItsWrongEntryIsCorrected() {
    String draft = request("Esperia");
    assertThat(read(draft))
        .contains("More asked for", "XE/MLA/", "Before we can go on", "letter.docx");
    int before = entries(draft);
    assertThat(enter(draft, "refuse", "day", today, "ground", "interests", "words", "typed wrong"))
        .isEqualTo(303);
    assertThat(read(draft)).contains("Sovereignty");
    prosecutor.open(draft + "/progress?step=correct");
    assertThat(
            enter(
                draft,
                "correct",
                "day",
                today,
                "words",
                "Not refused.",
                "corrects",
                "" + (before + 1)))
        .isEqualTo(303);
    assertThat(read(draft)).contains("Wrong; no longer counts", "typed wrong", "step=supply");
  }

  @Test
  void whatIsWrongIsSaidAtTheFieldAndNothingTypedIsLost() {
    String draft = request("Esperia");
    String page =
        Browsing.text(
            send(draft, "note", "day", "2999-01-01", "words", "A call about the annex <b>"));
    assertThat(page)
        .contains("This day is still to come.", "href=\"#day\"", "A call about the annex &lt;b");
    String stale =
        Browsing.text(
            sendSeeing(draft, 0, "note", "day", today, "words", "What I wrote meanwhile"));
    assertThat(stale).contains("Somebody entered something else", "What I wrote meanwhile");
  }

  @Test
  void requestsAreFoundByWordsOfCaseAndEntriesAndNarrowedByStateKindAndStage() {
    request("Esperia");
    assertThat(found("q=Vexford")).isEqualTo(1);
    assertThat(found("q=before we can go on")).isEqualTo(1);
    assertThat(found("state=XC")).isEqualTo(1);
    assertThat(found("kind=records&state=XC")).isZero();
    assertThat(prosecutor.read("/requests?q=nothing like it"))
        .contains("No request fits", "value=\"nothing like it\"", "Show all");
    assertThat(found("stage=more-asked&kind=records")).isEqualTo(1);
    assertThat(prosecutor.read("/search?q=Vexford")).contains("PG/2026/0412-C");
    assertThat(prosecutor.read("/")).contains("/progress\"", "waits for further information");
  }

  private int found(String query) {
    String page = prosecutor.read("/requests?" + query);
    return page.split("href=\"/requests/[0-9a-f-]{36}\"", -1).length - 1;
  }

  @Test
  void nobodyElseSeesWhatBecameOfIt() {
    String draft = request("Esperia");
    Browsing colleague = new Browsing(pages).signedInAs("aurelia-expert");
    for (String path : List.of("/progress", "/progress/2/frozen/letter.pdf", "/transmission.pdf")) {
      assertThat(colleague.open(draft + path).getStatus()).as(path).isEqualTo(404);
    }
    Browsing secretariat = new Browsing(pages).signedInAs("secretariat");
    assertThat(secretariat.open(draft + "/progress").getStatus()).isEqualTo(404);
    Browsing owner = new Browsing(pages).signedInAs("aurelia-second-expert");
    assertThat(owner.read(draft + "/progress")).contains("Complément demandé");
  }

  private String request(String state) {
    Matcher line =
        Pattern.compile(
                "href=\"(/requests/[0-9a-f-]{36})\">(?:(?!</li>).)*" + state, Pattern.DOTALL)
            .matcher(prosecutor.read("/requests"));
    assertThat(line.find()).as("a request to %s", state).isTrue();
    return line.group(1);
  }

  private String read(String draft) {
    return prosecutor.read(draft + "/progress");
  }

  private int entries(String draft) {
    return read(draft).split("id=\"entry-", -1).length - 1;
  }

  private MockHttpServletResponse sign(String draft, String name) {
    prosecutor.open(draft + "/progress?step=sign");
    return prosecutor.submit(
        draft + "/signature",
        "seen",
        "" + entries(draft),
        "version",
        "0",
        "day",
        today,
        "person",
        name,
        "office",
        "Prosecutor General",
        "place",
        "Port Aurel");
  }

  private int simulate(String draft) {
    return prosecutor.submit(draft + "/simulated-answer").getStatus();
  }

  private int enter(String draft, String step, String... fields) {
    return send(draft, step, fields).getStatus();
  }

  private MockHttpServletResponse send(String draft, String step, String... fields) {
    return sendSeeing(draft, entries(draft), step, fields);
  }

  private MockHttpServletResponse sendSeeing(
      String draft, int seen, String step, String... fields) {
    prosecutor.open(draft + "/progress?step=" + step);
    var all = new ArrayList<>(List.of(fields));
    all.addAll(List.of("step", step, "seen", "" + seen, "version", "0"));
    return prosecutor.upload(draft + "/entries", List.of(), all.toArray(String[]::new));
  }

  private static String found(String pattern, String page) {
    Matcher found = Pattern.compile(pattern).matcher(page);
    assertThat(found.find()).as(pattern).isTrue();
    return new String(found.group(1).getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }
}
