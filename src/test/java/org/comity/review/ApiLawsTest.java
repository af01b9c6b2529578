package org.comity.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import org.comity.identity.token.TokenScope;
import org.comity.testing.Calling;
import org.comity.testing.Calling.Told;
import org.comity.testing.WholeProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/// The library of laws for programs.
@WholeProgram
@Import(Preparing.class)
class ApiLawsTest {
  private static final String ADDED =
      "{\"title\":\"Aduanas\",\"language\":\"es\",\"titles\":{\"ar\":\"قانون الجمارك\"}}";
  private static final String CORRECTED = "{\"title\":\"Aduanas 2001\",\"language\":\"es\"}";

  @Autowired private MockMvc pages;
  @Autowired private Programs programs;
  @Autowired private Preparing preparing;
  @Autowired private Laws laws;
  @Autowired private Files files;

  private Calling expert;
  private String law;

  @BeforeEach
  void aLawThatNobodyAddedYet() {
    expert = programs.as(pages, "XE", Role.EXPERT, TokenScope.WRITE);
    law = "/api/v1/laws/" + UUID.randomUUID();
  }

  @Test
  void aLawIsTakenAsJsonAlone() throws Exception {
    var told =
        pages
            .perform(
                put(law)
                    .header(
                        "Authorization",
                        "Bearer " + programs.token("XE", Role.EXPERT, TokenScope.WRITE))
                    .header("If-Match", "\"0\"")
                    .contentType(MediaType.TEXT_PLAIN)
                    .content(ADDED))
            .andReturn()
            .getResponse();
    assertThat(told.getStatus()).isEqualTo(415);
    assertThat(told.getHeader("Accept")).isEqualTo("application/json");
    assertThat(told.getContentType()).startsWith("application/problem+json");
  }

  @Test
  void anIdentifierThatIsNoneLeadsToNothing() {
    assertThat(expert.get(law + "/files/none").status()).isEqualTo(404);
    assertThat(expert.get("/api/v1/laws/none/files/none").status()).isEqualTo(404);
  }

  @Test
  void aLawIsAddedFoundInAnyOfItsLanguagesAndCorrectedOnTheVersionThatWasRead() {
    assertThat(expert.get(law).status()).isEqualTo(404);
    Told added = expert.put(law, ADDED, "If-Match", "\"0\"");
    assertThat(added.status()).isEqualTo(200);
    assertThat(added.tag()).isEqualTo("\"1\"");
    assertThat(expert.put(law, ADDED, "If-Match", "\"0\"").tag()).isEqualTo("\"1\"");
    JsonNode found = expert.get("/api/v1/laws?q=%D8%A7%D9%84%D8%AC%D9%85%D8%A7%D8%B1%D9%83").json();
    assertThat(found.path("laws")).contains(expert.get(law).json());
    Told corrected = expert.put(law, CORRECTED, "If-Match", added.tag());
    assertThat(corrected.json().path("title").asString()).isEqualTo("Aduanas 2001");
    assertThat(corrected.tag()).isEqualTo("\"2\"");
  }

  @Test
  void aCorrectionOfAnOlderVersionIsRefusedWithWhatStands() {
    expert.put(law, ADDED, "If-Match", "\"0\"");
    expert.put(law, CORRECTED, "If-Match", "\"1\"");
    Told late = expert.put(law, ADDED.replace("Aduanas", "Zoll"), "If-Match", "\"1\"");
    assertThat(late.status()).isEqualTo(412);
    assertThat(late.code()).isEqualTo("stale");
    assertThat(late.json().path("current").path("title").asString()).isEqualTo("Aduanas 2001");
    assertThat(expert.put(law, ADDED).code()).isEqualTo("if-match-needed");
    assertThat(expert.put(law, ADDED, "If-Match", "1").code()).isEqualTo("if-match-unreadable");
  }

  @Test
  void whatIsMalformedIsNamedAndNothingIsSaved() {
    for (Map.Entry<String, String> wrong :
        Map.of(
                "{", "malformed-json",
                "[]", "malformed-answer",
                "{\"title\":\"T\",\"tilte\":\"T\"}", "unknown-field",
                "{\"title\":\"T\",\"date\":\"soon\"}", "bad-date",
                "{\"title\":\"T\",\"titles\":{\"tlh\":\"T\"}}", "unknown-field",
                "{\"title\":\"T\",\"file\":{\"id\":\"x\"}}", "bad-identifier")
            .entrySet()) {
      Told refused = expert.put(law, wrong.getKey(), "If-Match", "\"0\"");
      assertThat(refused.status()).isEqualTo(422);
      assertThat(refused.wrong()).as(wrong.getKey()).containsExactly(wrong.getValue());
    }
    assertThat(expert.put(law, "{\"language\":\"es\"}", "If-Match", "\"0\"").status())
        .isEqualTo(422);
    assertThat(expert.get(law).status()).isEqualTo(404);
  }

  @Test
  void onlyWhoseTokenAndRoleMayWriteWritesAndAnotherBodySeesNothing() {
    expert.put(law, ADDED, "If-Match", "\"0\"");
    Calling looking = programs.as(pages, "XE", Role.EXPERT, TokenScope.READ);
    assertThat(looking.get(law).status()).isEqualTo(200);
    assertThat(looking.put(law, CORRECTED, "If-Match", "\"1\"").code()).isEqualTo("scope-read");
    Calling observer = programs.as(pages, "XE", Role.OBSERVER, TokenScope.WRITE);
    assertThat(observer.get(law).status()).isEqualTo(200);
    assertThat(observer.put(law, CORRECTED, "If-Match", "\"1\"").code())
        .isEqualTo("role-does-not-write");
    Calling stranger = programs.as(pages, "XA", Role.EXPERT, TokenScope.WRITE);
    for (String path : List.of(law, law + "/citations", "/api/v1/laws/nonsense")) {
      assertThat(stranger.get(path).status()).isEqualTo(404);
    }
    assertThat(stranger.put(law, CORRECTED, "If-Match", "\"1\"").status()).isEqualTo(404);
    assertThat(stranger.put(law, CORRECTED, "If-Match", "\"0\"").status()).isEqualTo(404);
    Calling secretariat = programs.as(pages, "SECRETARIAT", Role.SECRETARIAT, TokenScope.WRITE);
    assertThat(secretariat.get("/api/v1/laws").status()).isEqualTo(404);
    assertThat(secretariat.put(law, CORRECTED, "If-Match", "\"0\"").status()).isEqualTo(404);
  }

  @Test
  void theAnswersThatCiteALawAreListed() {
    ReviewId review = preparing.open("XE", "IV");
    Membership me = preparing.member("XE", Role.EXPERT);
    preparing.answerAll(me, review);
    expert.put(law, ADDED, "If-Match", "\"0\"");
    assertThat(expert.get(law + "/citations").json().path("answers")).isEmpty();
    preparing.citeEverywhere(me, review, UUID.fromString(law.substring(law.length() - 36)));
    JsonNode first = expert.get(law + "/citations").json().path("answers").path(0);
    assertThat(first.path("address").asString()).startsWith("/reviews/" + review);
    assertThat(first.path("submitted").asBoolean()).isFalse();
  }

  @Test
  void theFileOfALawIsFetchedAndACorrectionThatNamesItKeepsIt() throws IOException {
    UUID id = UUID.randomUUID();
    Membership me = preparing.member("XE", Role.EXPERT);
    Kept kept = keep(me, id);
    var named = new Value.NamedFile(kept.id().value(), "ley.pdf", null);
    var said = new LawText("Ley", null, null, "es", null, named, null, Map.of(), false);
    me.acting().run(() -> laws.save(me, new SaveLaw(id, 0, said)));
    JsonNode read = expert.get("/api/v1/laws/" + id).json();
    Told fetched = expert.get(read.path("file").path("address").asString());
    assertThat(fetched.answer().getContentAsString()).isEqualTo("%PDF-1.7 ley");
    assertThat(fetched.tag()).isEqualTo("\"" + kept.sha256() + "\"");
    String again = read.toString().replace("\"Ley\"", "\"Ley 2\"");
    Told corrected = expert.put("/api/v1/laws/" + id, again, "If-Match", "\"1\"");
    assertThat(corrected.json().path("file")).isEqualTo(read.path("file"));
    Calling stranger = programs.as(pages, "XA", Role.EXPERT, TokenScope.READ);
    assertThat(stranger.get(read.path("file").path("address").asString()).status()).isEqualTo(404);
  }

  private Kept keep(Membership me, UUID id) throws IOException {
    byte[] content = "%PDF-1.7 ley".getBytes(StandardCharsets.US_ASCII);
    var command = new KeepFile(LawFiles.place(id), new ByteArrayInputStream(content));
    KeepFile.Outcome outcome =
        me.acting()
            .call(
                () -> {
                  try {
                    return files.keep(command);
                  } catch (IOException e) {
                    throw new IllegalStateException(e);
                  }
                });
    return ((KeepFile.Outcome.Done) outcome).file();
  }
}
