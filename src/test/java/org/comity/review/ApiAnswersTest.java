package org.comity.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import java.util.UUID;
import org.comity.identity.Role;
import org.comity.identity.token.TokenScope;
import org.comity.testing.Calling;
import org.comity.testing.Calling.Told;
import org.comity.testing.WholeProgram;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

@WholeProgram
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiAnswersTest {
  private static final String STATE = "XE";
  private static final String YES = "{\"choice\":\"yes\"}";
  private static final String NO = "{\"choice\":\"no\"}";

  @Autowired private MockMvc pages;
  @Autowired private Preparing preparing;
  @Autowired private Programs programs;

  private ReviewId review;
  private Iterator<Conditional> conditionals;
  private Conditional conditional;
  private Calling expert;
  private String answer;

  @BeforeAll
  void aReviewThatNobodyElseAnswers() {
    review = preparing.open(STATE, "III");
    conditionals = programs.conditionals(STATE, review).iterator();
    expert = programs.as(pages, STATE, Role.EXPERT, TokenScope.WRITE);
  }

  @BeforeEach
  void aQuestionThatNoOtherTestAnswers() {
    conditional = conditionals.next();
    answer = Programs.answer(review, conditional.question());
  }

  @Test
  void anAnswerIsWrittenOnTheVersionThatWasRead() {
    Told before = expert.get(answer);
    assertThat(before.tag()).isEqualTo("\"0\"");
    Told written = expert.put(answer, YES, "If-Match", before.tag(), "Content-Language", "fr");
    assertThat(written.status()).isEqualTo(200);
    assertThat(written.tag()).isEqualTo("\"1\"");
    JsonNode standing = expert.get(answer).json();
    assertThat(standing.path("value").toString()).isEqualTo(YES);
    assertThat(standing.path("language").asString()).isEqualTo("fr");
    assertThat(standing.path("by").asString()).isNotBlank();
    assertThat(expert.get(Programs.questionnaire(review) + "/answers").json().path("answers"))
        .contains(standing);
  }

  @Test
  void withoutAVersionNothingIsWritten() {
    assertThat(expert.put(answer, YES).code()).isEqualTo("if-match-needed");
    assertThat(expert.put(answer, YES).status()).isEqualTo(428);
    assertThat(expert.put(answer, YES, "If-Match", "*").code()).isEqualTo("if-match-unreadable");
    assertThat(expert.put(answer, YES, "If-Match", "\"0\"", "Content-Language", "tlh").code())
        .isEqualTo("language-unknown");
    assertThat(expert.get(answer).tag()).isEqualTo("\"0\"");
  }

  @Test
  void whatSomebodyElseSavedIsShownAndNotOverwritten() {
    expert.put(answer, YES, "If-Match", "\"0\"");
    Calling focal = programs.as(pages, STATE, Role.FOCAL_POINT, TokenScope.WRITE);
    Told late = focal.put(answer, NO, "If-Match", "\"0\"");
    assertThat(late.status()).isEqualTo(412);
    assertThat(late.code()).isEqualTo("stale");
    assertThat(late.tag()).isEqualTo("\"1\"");
    assertThat(late.json().path("current").path("value").toString()).isEqualTo(YES);
    assertThat(expert.get(answer).json().path("value").toString()).isEqualTo(YES);
  }

  @Test
  void anAnswerThatGoesBackToAnEarlierTextIsStaleToo() {
    expert.put(answer, YES, "If-Match", "\"0\"");
    expert.put(answer, NO, "If-Match", "\"1\"");
    Told late = expert.put(answer, YES, "If-Match", "\"1\"");
    assertThat(late.status()).isEqualTo(412);
    assertThat(late.tag()).isEqualTo("\"2\"");
  }

  @Test
  void theSameSaveSentTwiceIsOneSave() {
    String key = UUID.randomUUID().toString();
    Told first = expert.put(answer, YES, "If-Match", "\"0\"", "Idempotency-Key", key);
    Told again = expert.put(answer, YES, "If-Match", "\"0\"", "Idempotency-Key", key);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.tag()).isEqualTo(first.tag());
    Told other = expert.put(answer, NO, "If-Match", "\"1\"", "Idempotency-Key", key);
    assertThat(other.status()).isEqualTo(422);
    assertThat(other.code()).isEqualTo("key-used");
    assertThat(expert.put(answer, NO, "If-Match", "\"1\"", "Idempotency-Key", "mine").code())
        .isEqualTo("key-unreadable");
  }

  @Test
  void whatDoesNotFitIsRefusedWithReasonsInTheLanguageAskedFor() {
    Told refused =
        expert.put(answer, "{\"choice\":\"maybe\"}", "If-Match", "\"0\"", "Accept-Language", "fr");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.code()).isEqualTo("invalid");
    assertThat(refused.wrong()).containsExactly("unknown-option");
    assertThat(refused.json().path("title").asString()).startsWith("La réponse ne peut pas");
    assertThat(expert.put(answer, "{", "If-Match", "\"0\"").wrong())
        .containsExactly("malformed-json");
    assertThat(expert.put(answer, "{\"number\":3}", "If-Match", "\"0\"").wrong())
        .containsExactly("wrong-type");
  }

  @Test
  void whatIsNotAskedIsNotAnswered() {
    Told refused =
        expert.put(
            Programs.answer(review, conditional.follower()),
            "{\"unavailable\":\"Nobody counts\"}",
            "If-Match",
            "\"0\"");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.wrong()).containsExactly("not-asked");
    assertThat(expert.get(Programs.answer(review, "untoc.no-such-question")).status())
        .isEqualTo(404);
  }

  @Test
  void theEvaluationSaysWhatIsAskedAndWhy() {
    String evaluation = Programs.questionnaire(review) + "/evaluation";
    JsonNode before = expert.get(evaluation).json();
    assertThat(place(before).path("relevance").asString()).isEqualTo("not-known-yet");
    expert.put(answer, "{\"choice\":\"%s\"}".formatted(conditional.option()), "If-Match", "\"0\"");
    JsonNode after = expert.get(evaluation).json();
    assertThat(place(after).path("relevance").asString()).isEqualTo("asked");
    JsonNode ground = place(after).path("why").path(0);
    assertThat(ground.path("found").asString()).isEqualTo("chosen");
    assertThat(ground.path("message").asString()).startsWith("You answered");
    assertThat(after.path("progress").path("answered").asInt())
        .isEqualTo(before.path("progress").path("answered").asInt() + 1);
    assertThat(after.path("findings").toString()).contains("required-missing");
  }

  @Test
  void anAnswerThatIsTakenAwayLeavesItsVersion() {
    expert.put(answer, YES, "If-Match", "\"0\"");
    Told gone = expert.delete(answer, "If-Match", "\"1\"");
    assertThat(gone.status()).isEqualTo(200);
    assertThat(gone.tag()).isEqualTo("\"2\"");
    assertThat(gone.json().has("value")).isFalse();
  }

  @Test
  void onlyWhoseTokenAndRoleMayWriteWrites() {
    Calling looking = programs.as(pages, STATE, Role.EXPERT, TokenScope.READ);
    assertThat(looking.put(answer, YES, "If-Match", "\"0\"").code()).isEqualTo("scope-read");
    Calling observer = programs.as(pages, STATE, Role.OBSERVER, TokenScope.WRITE);
    Told refused = observer.put(answer, YES, "If-Match", "\"0\"");
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.code()).isEqualTo("role-does-not-write");
  }

  private JsonNode place(JsonNode evaluation) {
    String follower = conditional.follower().replace("@", "");
    return evaluation
        .path("questions")
        .valueStream()
        .filter(place -> place.path("question").asString().equals(follower))
        .findFirst()
        .orElseThrow();
  }
}
