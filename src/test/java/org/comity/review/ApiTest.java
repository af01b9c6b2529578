package org.comity.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.comity.identity.Role;
import org.comity.identity.token.TokenScope;
import org.comity.testing.ApiContract;
import org.comity.testing.Browsing;
import org.comity.testing.Calling;
import org.comity.testing.WholeProgram;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

@WholeProgram
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiTest {
  private static final String STATE = "XE";
  private static final String YES = "{\"choice\":\"yes\"}";

  @Autowired private MockMvc pages;
  @Autowired private Preparing preparing;
  @Autowired private Programs programs;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping handlers;

  private ApiContract contract;
  private ReviewId review;
  private Calling expert;

  @BeforeAll
  void aReviewThatNobodyElseAnswers() {
    contract = new ApiContract(pages);
    review = preparing.open(STATE, "II");
    expert = as(STATE, Role.EXPERT, TokenScope.WRITE);
  }

  @Test
  void everyRouteIsPromisedAndEveryPromiseIsARoute() {
    assertThat(routes()).isEqualTo(contract.operations());
  }

  @Test
  void theDescriptionIsReadWithoutSigningIn() throws Exception {
    var yaml = pages.perform(get("/api/v1/openapi.yaml")).andReturn().getResponse();
    assertThat(yaml.getStatus()).isEqualTo(200);
    assertThat(yaml.getContentAsString()).startsWith("openapi: 3.1").doesNotContain("&id0");
  }

  @Test
  void aProgramListsTheReviewsOfItsBody() {
    JsonNode listed = expert.get("/api/v1/reviews").json().path("reviews");
    assertThat(listed.valueStream().map(found -> found.path("state").asString()))
        .isNotEmpty()
        .containsOnly(STATE);
    JsonNode one = expert.get("/api/v1/reviews/" + review).json();
    assertThat(one.path("instruments").toString()).isEqualTo("[\"UNTOC\",\"TIP\"]");
    assertThat(one.path("step").asString()).isEqualTo("drafting");
  }

  @Test
  void whatTheTokenMayNotSeeIsNotThere() {
    Calling stranger = as("XA", Role.EXPERT, TokenScope.WRITE);
    for (String path :
        List.of(
            "/api/v1/reviews/" + review,
            "/api/v1/reviews/" + UUID.randomUUID(),
            "/api/v1/reviews/nonsense",
            Programs.questionnaire(review) + "/answers",
            answer(),
            Programs.questionnaire(review) + "/evaluation",
            "/api/v1/reviews/" + review + "/submission",
            "/api/v1/reviews/" + review + "/submission/documents/html")) {
      Calling.Told told = stranger.get(path);
      assertThat(told.status()).as(path).isEqualTo(404);
      assertThat(told.code()).isEqualTo("not-found");
    }
    assertThat(stranger.put(answer(), YES, "If-Match", "\"0\"").status()).isEqualTo(404);
  }

  @Test
  void aWrongMethodIsToldWhatTheAddressTakes() throws Exception {
    var told = sent(patch(answer()).contentType(MediaType.APPLICATION_JSON).content(YES));
    assertThat(told.getStatus()).isEqualTo(405);
    assertThat(told.getHeader("Allow")).isEqualTo("DELETE,GET,HEAD,PUT");
    assertThat(told.getContentType()).startsWith("application/problem+json");
    assertThat(Browsing.text(told)).contains("\"method-not-taken\"", "PATCH");
    assertThat(sent(post("/api/v1/reviews")).getHeader("Allow")).isEqualTo("GET,HEAD");
    assertThat(sent(post("/api/v1/nothing")).getStatus()).isEqualTo(404);
  }

  @Test
  void aWrongMediaTypeIsToldWhichOneIsTaken() throws Exception {
    var told = sent(put(answer()).header("If-Match", "\"0\"").content(YES));
    assertThat(told.getStatus()).isEqualTo(415);
    assertThat(told.getHeader("Accept")).isEqualTo("application/json");
    assertThat(told.getContentType()).startsWith("application/problem+json");
    assertThat(Browsing.text(told)).contains("\"media-type-not-taken\"");
  }

  @Test
  void theSecretariatSeesStepsAndNoAnswer() {
    Calling secretariat = as("SECRETARIAT", Role.SECRETARIAT, TokenScope.READ);
    assertThat(secretariat.get("/api/v1/reviews/" + review).status()).isEqualTo(200);
    assertThat(secretariat.get(answer()).status()).isEqualTo(404);
  }

  @Test
  void anEditionComesWithItsTextsInTheLanguageAskedFor() {
    JsonNode summary =
        expert
            .get("/api/v1/definitions")
            .json()
            .path("definitions")
            .valueStream()
            .filter(found -> found.path("instrument").asString().equals("UNTOC"))
            .findFirst()
            .orElseThrow();
    String path =
        "/api/v1/definitions/%s/editions/%s"
            .formatted(
                summary.path("questionnaire").asString(), summary.path("edition").asString());
    Calling.Told french = expert.get(path, "Accept-Language", "fr-CH, en;q=0.5");
    assertThat(french.tag()).contains(summary.path("sha256").asString());
    JsonNode first = french.json().path("questions").path(0);
    assertThat(first.path("text").path("language").asString()).isEqualTo("fr");
    assertThat(french.json().path("questions").size()).isGreaterThan(50);
    assertThat(expert.get(path.replaceAll("[^/]+$", "1900-1")).status()).isEqualTo(404);
  }

  private MockHttpServletResponse sent(MockHttpServletRequestBuilder request) throws Exception {
    String token = programs.token(STATE, Role.EXPERT, TokenScope.WRITE);
    return pages
        .perform(request.header("Authorization", "Bearer " + token))
        .andReturn()
        .getResponse();
  }

  private Calling as(String body, Role role, TokenScope scope) {
    return programs.as(pages, body, role, scope);
  }

  private String answer() {
    return Programs.answer(review, programs.conditional(STATE, review).question());
  }

  private Set<String> routes() {
    var routes = new TreeSet<String>();
    handlers
        .getHandlerMethods()
        .forEach(
            (info, handler) -> {
              for (RequestMethod method : info.getMethodsCondition().getMethods()) {
                info.getPatternValues().stream()
                    .filter(path -> path.startsWith("/api/v1/"))
                    .forEach(path -> routes.add(method + " " + path));
              }
            });
    return routes;
  }
}
