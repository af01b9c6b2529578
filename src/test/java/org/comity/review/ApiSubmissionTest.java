package org.comity.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import org.comity.document.Format;
import org.comity.identity.Role;
import org.comity.identity.token.TokenScope;
import org.comity.testing.Calling;
import org.comity.testing.Calling.Told;
import org.comity.testing.WholeProgram;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

@WholeProgram
class ApiSubmissionTest {
  private static final String STATE = "XD";

  @Autowired private MockMvc pages;
  @Autowired private Preparing preparing;
  @Autowired private Programs programs;

  @Test
  void whatStopsASubmissionIsListedAndWhoMayNotSubmitIsRefused() {
    String submission = submission(preparing.open(STATE, "IV"));
    Told stopped = as(Role.FOCAL_POINT, TokenScope.SUBMIT).post(submission);
    assertThat(stopped.status()).isEqualTo(422);
    assertThat(stopped.code()).isEqualTo("stopped");
    assertThat(stopped.wrong()).isNotEmpty().contains("required-missing");
    assertThat(stopped.json().path("errors").path(0).path("question").asString()).isNotBlank();
    Told writes = as(Role.FOCAL_POINT, TokenScope.WRITE).post(submission);
    assertThat(writes.status()).isEqualTo(403);
    assertThat(writes.code()).isEqualTo("scope-submit");
    assertThat(as(Role.EXPERT, TokenScope.SUBMIT).post(submission).status()).isEqualTo(404);
  }

  @Test
  void aReviewIsSubmittedOnceAndFetchedAsDocumentsWithTheirHash() throws Exception {
    ReviewId review = preparing.open(STATE, "II");
    String submission = submission(review);
    preparing.answerAll(preparing.member(STATE, Role.EXPERT), review);
    Calling focal = as(Role.FOCAL_POINT, TokenScope.SUBMIT);
    Told submitted = focal.post(submission);
    assertThat(submitted.status()).isEqualTo(201);
    assertThat(submitted.answer().getHeader("Location")).isEqualTo(submission);
    assertThat(focal.post(submission).code()).isEqualTo("already-submitted");
    JsonNode receipt = focal.get(submission).json();
    assertThat(receipt).isEqualTo(submitted.json());
    assertThat(hash(focal.get(submission + "/record")))
        .isEqualTo(receipt.path("sha256").asString());
    receipt.path("documents").forEach(made -> fetched(focal, made));
    String answer = Programs.answer(review, programs.conditional(STATE, review).question());
    Told late = focal.put(answer, "{\"choice\":\"no\"}", "If-Match", focal.get(answer).tag());
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.code()).isEqualTo("submitted");
  }

  private static void fetched(Calling focal, JsonNode made) {
    Told file = focal.get(made.path("address").asString());
    if (file.status() == 503) {
      assertThat(file.code()).isEqualTo("fonts-missing");
      assertThat(made.path("format").asString()).isEqualTo(Format.PDF.extension());
      return;
    }
    assertThat(file.status()).isEqualTo(200);
    assertThat(file.tag()).isEqualTo("\"" + hash(file) + "\"");
    assertThat(file.answer().getHeader("Content-Disposition")).startsWith("attachment");
  }

  private static String hash(Told file) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(file.answer().getContentAsByteArray());
      assertThat(file.answer().getHeader("Repr-Digest"))
          .isEqualTo("sha-256=:" + Base64.getEncoder().encodeToString(hash) + ":");
      return HexFormat.of().formatHex(hash);
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String submission(ReviewId review) {
    return "/api/v1/reviews/" + review + "/submission";
  }

  private Calling as(Role role, TokenScope scope) {
    return programs.as(pages, STATE, role, scope);
  }
}
