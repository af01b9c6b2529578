package org.comity.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.document.Format;
import org.comity.document.Rendering;
import org.comity.document.Renderings;
import org.comity.file.Files;
import org.comity.file.KeepFile;
import org.comity.file.Kept;
import org.comity.form.Value;
import org.comity.form.laws.LawFiles;
import org.comity.form.laws.LawText;
import org.comity.form.laws.Laws;
import org.comity.form.laws.SaveLaw;
import org.comity.identity.Membership;
import org.comity.identity.Role;
import org.comity.testing.Browsing;
import org.comity.testing.Browsing.Upload;
import org.comity.testing.WholeProgram;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/// The files that a submission stands on: one attached to an answer, one the text of a cited law.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@WholeProgram
@Import(Preparing.class)
class FilesOfSubmissionTest {
  private static final String PARENT = "fa.9-c.verification-lead-certificate";
  private static final String FILES = PARENT + ".upload-sample@";
  private static final byte[] SAMPLE = pdf("a certificate");
  private static final byte[] LAW = pdf("the law as it was passed");

  @Autowired private MockMvc pages;
  @Autowired private Preparing preparing;
  @Autowired private Files files;
  @Autowired private Laws laws;
  @Autowired private Submissions submissions;
  @Autowired private SubmissionDocument documents;
  @Autowired private Renderings renderings;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transactions;

  private ReviewId review;
  private Membership focalPoint;
  private UUID law;
  private Kept text;
  private Submission submission;

  @BeforeAll
  void submitWithBothFiles() throws IOException {
    review = preparing.open("XB", "II", List.of("FA"));
    focalPoint = preparing.member("XB", Role.FOCAL_POINT);
    attach();
    law = UUID.randomUUID();
    text = keep(LAW);
    save(0, text);
    preparing.answerAll(focalPoint, review);
    preparing.citeEverywhere(focalPoint, review, law);
    assertThat(act(() -> submissions.submit(focalPoint, new SubmitReview(review))))
        .isInstanceOf(SubmitReview.Outcome.Submitted.class);
    submission = act(() -> submissions.find(focalPoint, review).orElseThrow());
  }

  @Test
  void bothStandInTheRecordOnThePageAndInTheDocumentsWithTheirHash() {
    String page = as("borealia-expert").read(page());
    List<String> hashes = Submissions.files(submission).stream().map(f -> f.file().hash()).toList();
    assertThat(hashes).hasSize(2).contains(text.sha256());
    assertThat(submission.frozen()).contains(hashes);
    assertThat(page).contains(hashes).contains("sample.pdf", "law.pdf", address());
    for (Format format : List.of(Format.HTML, Format.DOCX)) {
      assertThat(renderings.offers(format)).isTrue();
    }
    var html = renderings.render(documents.of(submission), Format.HTML);
    assertThat(((Rendering.Rendered) html).content().text().split(text.sha256(), -1))
        .as("beside the answer, and once in the list")
        .hasSizeGreaterThan(2);
  }

  @Test
  void theyAreFetchedByItsOwnStateAndByNobodyToWhomItIsNotGranted() {
    assertThat(as("borealia-expert").open(address()).getContentAsByteArray()).isEqualTo(LAW);
    for (String other : List.of("aurelia-focal-point", "dorada-expert")) {
      assertThat(as(other).open(address()).getStatus()).isEqualTo(404);
    }
    assertThat(as("borealia-expert").open(page() + "/files/" + UUID.randomUUID()).getStatus())
        .isEqualTo(404);
  }

  @Test
  void whoeverItIsGrantedToFetchesThemOpenedWithTheSealOfTheirOwner() {
    assertThat(as("secretariat").open(address()).getStatus()).isEqualTo(404);
    UUID secretariat = preparing.member("SECRETARIAT", Role.SECRETARIAT).body();
    act(() -> transactions.execute(status -> grant(secretariat)));
    var officer = as("secretariat");
    assertThat(officer.read(page())).contains(address());
    assertThat(officer.open(address()).getContentAsByteArray()).isEqualTo(LAW);
    assertThat(officer.open(page() + "/files/" + sample()).getContentAsByteArray())
        .isEqualTo(SAMPLE);
    assertThat(officer.open("/laws/" + law + "/files/" + text.id()).getStatus()).isEqualTo(404);
  }

  @Test
  void noCorrectionAndNoHandTakesThemAway() throws IOException {
    save(1, keep(pdf("the law as it was amended")));
    act(
        () -> {
          files.remove(text);
          return files.find(text.id());
        });
    assertThat(as("borealia-expert").open(address()).getContentAsByteArray()).isEqualTo(LAW);
    assertThat(submission.frozen()).contains(text.sha256());
  }

  private int grant(UUID body) {
    return jdbc.sql("INSERT INTO review.submission_grant VALUES (:submission, :owner, :body)")
        .param("submission", submission.id())
        .param("owner", focalPoint.body())
        .param("body", body)
        .update();
  }

  private UUID sample() {
    return Submissions.files(submission).stream()
        .map(SubmittedFile::file)
        .filter(file -> file.name().equals("sample.pdf"))
        .map(Value.NamedFile::id)
        .findFirst()
        .orElseThrow();
  }

  private String page() {
    return "/reviews/" + review + "/submission";
  }

  private String address() {
    return page() + "/files/" + text.id();
  }

  private Browsing as(String account) {
    return new Browsing(pages).signedInAs(account);
  }

  private void attach() {
    var browser = as("borealia-expert");
    var expert = new Answering(browser);
    String section = "/reviews/" + review + "/FA/sections/art-9";
    expert.answer(section, "fa.9.treat-deactivated-firearm", "choice", "no");
    expert.answer(section, PARENT, "choice", "yes");
    String question = "/reviews/" + review + "/FA/questions/" + FILES;
    String shown = browser.read(question);
    String key = Answering.found(shown, FILES + ":key\" value=\"([^\"]*)\"");
    browser.upload(
        question + "/files",
        List.of(new Upload(FILES + ":upload", "sample.pdf", SAMPLE)),
        FILES + ":base",
        "0",
        FILES + ":key",
        key);
  }

  private Kept keep(byte[] content) throws IOException {
    var command = new KeepFile(LawFiles.place(law), new ByteArrayInputStream(content));
    KeepFile.Outcome outcome =
        act(
            () -> {
              try {
                return files.keep(command);
              } catch (IOException e) {
                throw new IllegalStateException(e);
              }
            });
    return ((KeepFile.Outcome.Done) outcome).file();
  }

  private void save(int base, Kept file) {
    var named = new Value.NamedFile(file.id().value(), "law.pdf", null);
    var said = new LawText("Firearms Act", null, null, "en", null, named, null, Map.of(), false);
    assertThat(act(() -> laws.save(focalPoint, new SaveLaw(law, base, said))))
        .isInstanceOf(SaveLaw.Outcome.Saved.class);
  }

  private <T> T act(java.util.function.Supplier<T> work) {
    return focalPoint.acting().call(work);
  }

  private static byte[] pdf(String words) {
    return ("%PDF-1.7 " + words).getBytes(StandardCharsets.US_ASCII);
  }
}
