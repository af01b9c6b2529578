package org.comity.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.comity.identity.Role;
import org.comity.identity.token.TokenScope;
import org.comity.testing.Calling;
import org.comity.testing.Calling.Told;
import org.comity.testing.WholeProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/// Requests for programs: begun once, read back as they came, checked, replaced on the version that
/// was seen, and followed.
@WholeProgram
class ApiRequestsTest {
  private static final String ALL = "/api/v1/requests";
  private static final String CASE =
      "{\"req\":{\"requestingState\":\"XE\",\"requestedState\":\"XD\",\"ownReference\":\"CCD/77\"},"
          + "\"asst\":{\"items\":[{\"type\":\"records\",\"rec\":{\"category\":\"bank\"}}]},"
          + "\"own\":{\"note\":\"kept\"}}";

  @Autowired private MockMvc pages;
  @Autowired private Programs programs;

  private Calling expert;

  @BeforeEach
  void aProgramOfEsperia() {
    expert = programs.as(pages, "XE", Role.EXPERT, TokenScope.WRITE);
  }

  @Test
  void aCaseSentTwiceUnderOneKeyIsOneRequestAndComesBackAsItWas() {
    String key = UUID.randomUUID().toString();
    Told begun = begin(CASE, key);
    assertThat(begun.status()).isEqualTo(201);
    String id = begun.json().path("id").asString();
    Told again = begin(CASE, key);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json().path("id").asString()).isEqualTo(id);
    assertThat(begin(CASE.replace("77", "78"), key).code()).isEqualTo("key-reused");
    Told file = expert.get(ALL + "/" + id);
    assertThat(file.tag()).isEqualTo("\"0\"");
    assertThat(file.json().toString()).contains("CCD/77", "kept");
    assertThat(expert.get(ALL).json().path("requests").valueStream())
        .filteredOn(each -> each.path("id").asString().equals(id))
        .singleElement()
        .satisfies(each -> assertThat(each.path("stage").asString()).isEqualTo("drafting"));
  }

  @Test
  void whatIsMissingIsToldWithRuleFieldSeverityBasisAndInTheLanguageOfTheCall() {
    String one = ALL + "/" + begin(CASE, UUID.randomUUID().toString()).json().path("id").asString();
    JsonNode french = expert.get(one + "/findings", "Accept-Language", "fr").json();
    assertThat(french.path("blockers").asInt()).isPositive();
    JsonNode missing =
        french
            .path("findings")
            .valueStream()
            .filter(each -> each.path("field").asString().equals("rec.holder"))
            .findFirst()
            .orElseThrow();
    assertThat(missing.path("rule").asString()).isEqualTo("missing");
    assertThat(missing.path("severity").asString()).isIn("blocker", "warning");
    assertThat(missing.path("text").asString()).contains("manque");
    assertThat(expert.get(one + "/progress").json().path("next").path("what").asString())
        .isEqualTo("finish");
  }

  @Test
  void aCaseIsReplacedOnTheVersionThatWasSeen() {
    String one = ALL + "/" + begin(CASE, UUID.randomUUID().toString()).json().path("id").asString();
    assertThat(expert.put(one, CASE).status()).isEqualTo(428);
    Told saved = expert.put(one, CASE.replace("77", "79"), "If-Match", "\"0\"");
    assertThat(saved.status()).isEqualTo(200);
    assertThat(saved.tag()).isEqualTo("\"1\"");
    Told stale = expert.put(one, CASE, "If-Match", "\"0\"");
    assertThat(stale.status()).isEqualTo(412);
    assertThat(stale.json().path("current").path("reference").asString()).isEqualTo("CCD/79");
    assertThat(expert.put(one, "[]", "If-Match", "\"1\"").code()).isEqualTo("unreadable-case");
  }

  @Test
  void whatCannotBeTakenIsRefusedAndNobodyElsesIsThere() {
    assertThat(call(CASE).code()).isEqualTo("key-needed");
    assertThat(begin(CASE, "seven").code()).isEqualTo("key-no-uuid");
    assertThat(begin("{", UUID.randomUUID().toString()).code()).isEqualTo("unreadable-case");
    String one = ALL + "/" + begin(CASE, UUID.randomUUID().toString()).json().path("id").asString();
    Calling focal = programs.as(pages, "XE", Role.FOCAL_POINT, TokenScope.READ);
    assertThat(focal.get(one).status()).isEqualTo(404);
    assertThat(focal.get(one + "/progress").status()).isEqualTo(404);
    Calling observer = programs.as(pages, "XE", Role.OBSERVER, TokenScope.READ);
    assertThat(observer.get(ALL).status()).isEqualTo(404);
  }

  private Told call(String file) {
    return expert.call(HttpMethod.POST, ALL, file);
  }

  private Told begin(String file, String key) {
    return expert.call(HttpMethod.POST, ALL, file, "Idempotency-Key", key);
  }
}
