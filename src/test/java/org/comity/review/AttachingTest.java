package org.comity.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comity.testing.Browsing;
import org.comity.testing.Browsing.Upload;
import org.comity.testing.WholeProgram;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/// Files of an answer, without script.
@TestInstance(Lifecycle.PER_CLASS)
@WholeProgram
@Import(Preparing.class)
class AttachingTest {
  private static final String PARENT = "fa.9-c.verification-lead-certificate";
  private static final String FILES = PARENT + ".upload-sample@";
  private static final byte[] PDF = "%PDF-1.7 a certificate".getBytes(StandardCharsets.US_ASCII);

  @Autowired private MockMvc pages;
  @Autowired private Preparing preparing;

  private Browsing browser;
  private String page;
  private ReviewId review;

  @BeforeAll
  void openTheQuestion() {
    review = preparing.open("XA", "II", List.of("FA"));
    browser = new Browsing(pages).signedInAs("aurelia-expert");
    var expert = new Answering(browser);
    String section = "/reviews/" + review + "/FA/sections/art-9";
    expert.answer(section, "fa.9.treat-deactivated-firearm", "choice", "no");
    expert.answer(section, PARENT, "choice", "yes");
    page = "/reviews/" + review + "/FA/questions/" + FILES;
  }

  @Test
  void aFileIsFetchedAsItCameAndNeverShown() {
    assertThat(upload(file("Muster é.exe", PDF)).getStatus()).isEqualTo(303);
    String shown = browser.read(page);
    assertThat(shown).contains("Muster é.exe.pdf", "<bdi>PDF</bdi>, <bdi>1 kB</bdi>");
    String file = page + "/files/" + last(shown);
    var fetched = browser.open(file);
    assertThat(fetched.getContentAsByteArray()).isEqualTo(PDF);
    assertThat(fetched.getContentType()).isEqualTo("application/octet-stream");
    assertThat(fetched.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(fetched.getHeader("Content-Disposition"))
        .startsWith("attachment;")
        .contains("filename*=UTF-8''Muster%20%C3%A9.exe.pdf");
    assertThat(stranger().open(file).getStatus()).isEqualTo(404);
  }

  @Test
  void filesAreDescribedAndTakenAway() {
    upload(file("first.pdf", PDF));
    String id = last(browser.read(page));
    change("file.0.id", id, "file.0.name", "first.pdf", "file.0.description", "The first sample");
    assertThat(browser.read("/reviews/" + review + "/check"))
        .contains("first.pdf (PDF, 1 kB), The first sample");
    change("file.0.id", id, "file.0.name", "first.pdf", "file.0.remove", "yes");
    assertThat(browser.read(page)).doesNotContain(id);
    assertThat(browser.open(page + "/files/" + id).getStatus()).isEqualTo(404);
  }

  @Test
  void whatIsRefusedIsNamedAtTheFieldAndTheOthersAreKept() {
    byte[] page = "<!doctype html><html>".getBytes(StandardCharsets.US_ASCII);
    var refused =
        upload(file("good.pdf", PDF), file("page.pdf", page), file("empty.txt", new byte[0]));
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(Browsing.text(refused))
        .contains(
            "good.pdf", "“page.pdf” is of a type that is not accepted", "“empty.txt” is empty")
        .contains("href=\"#" + FILES + ":upload\"");
  }

  @Test
  void anotherAnswersFileCannotBeNamed() {
    var refused =
        change("file.0.id", "5e8a1c1e-0f4b-4a57-9d34-3b2f0a4c1d11", "file.0.name", "x.pdf");
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(Browsing.text(refused)).contains("“x.pdf” is no longer there");
  }

  @Test
  void withoutTheGuardNothingIsTaken() {
    var answer =
        browser.send(
            org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post(
                    page + "/files")
                .contentType("multipart/form-data; boundary=border")
                .content("--border--"));
    assertThat(answer.getStatus()).isEqualTo(403);
  }

  private static String last(String shown) {
    List<String> ids =
        Pattern.compile(FILES + ":file\\.[0-9]+\\.id\" value=\"([^\"]+)\"")
            .matcher(shown)
            .results()
            .map(match -> match.group(1))
            .toList();
    return ids.getLast();
  }

  private Browsing stranger() {
    return new Browsing(pages).signedInAs("borealia-expert");
  }

  private MockHttpServletResponse change(String... parts) {
    return upload(List.of(), parts);
  }

  private MockHttpServletResponse upload(Upload... files) {
    return upload(List.of(files));
  }

  private MockHttpServletResponse upload(List<Upload> files, String... parts) {
    String shown = browser.read(page);
    var fields = new java.util.ArrayList<String>();
    for (int i = 0; i + 1 < parts.length; i += 2) {
      fields.addAll(List.of(FILES + ":" + parts[i], parts[i + 1]));
    }
    for (String part : List.of("base", "key")) {
      fields.add(FILES + ":" + part);
      fields.add(found(shown, FILES + ":" + part + "\" value=\"([^\"]*)\""));
    }
    return browser.upload(page + "/files", files, fields.toArray(String[]::new));
  }

  private static Upload file(String name, byte[] content) {
    return new Upload(FILES + ":upload", name, content);
  }

  private static String found(String page, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(page);
    assertThat(matcher.find()).as(pattern).isTrue();
    return matcher.group(1);
  }
}
