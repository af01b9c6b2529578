package org.comity.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.comity.identity.Role;
import org.comity.identity.token.TokenScope;
import org.comity.testing.Browsing;
import org.comity.testing.Calling;
import org.comity.testing.WholeProgram;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/// The way from State to State for programs; every answer is held against its description.
@WholeProgram
@Import(Preparing.class)
class ApiWayTest {
  private static final String WAY = "/api/v1/directory/way";

  @Autowired private MockMvc pages;
  @Autowired private Programs programs;

  @Test
  void aProgramIsToldWhatThePageSays() {
    JsonNode way =
        expert("XB")
            .get(WAY + "?from=XB&to=XA&function=mla&stage=trial&on=2027-03-03&at=22:15&zone=UTC")
            .json();
    assertThat(way.path("question").path("at").asString()).isEqualTo("2027-03-03T22:15:00Z");
    assertThat(way.path("course").path("authorities").path("stated").toString())
        .contains("xa-ministry-justice");
    assertThat(way.path("bases").toString()).contains("in-force", "2007-05-29");
    JsonNode office = way.path("course").path("hours").path("requested").path(0);
    assertThat(office.path("opening").asString()).isEqualTo("closed");
    assertThat(office.path("phones").toString()).contains("tel:+441632960101");
    assertThat(looks("aurelia-focal-point")).contains(",XB,expert,XA,xa-ministry-justice,api");
  }

  @Test
  void whoMaySeeNoNumbersIsToldNone() {
    JsonNode way =
        programs
            .as(pages, "XB", Role.OBSERVER, TokenScope.READ)
            .get(WAY + "?from=XB&to=XA&function=mla")
            .json();
    assertThat(way.toString()).doesNotContain("tel:");
  }

  @Test
  void whatIsNoQuestionIsSaidNameByName() {
    var told = expert("XB").get(WAY + "?from=XB&to=XB&function=tea&on=yesterday");
    assertThat(told.status()).isEqualTo(422);
    assertThat(told.code()).isEqualTo("wrong-question");
    assertThat(told.wrong()).contains("wrong-to", "wrong-function", "wrong-on");
  }

  private Calling expert(String state) {
    return programs.as(pages, state, Role.EXPERT, TokenScope.READ);
  }

  private String looks(String account) {
    return new Browsing(pages).signedInAs(account).read("/directory/looks/ours.csv");
  }
}
