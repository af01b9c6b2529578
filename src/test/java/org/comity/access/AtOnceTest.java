package org.comity.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.comity.database.DatabaseAddress;
import org.comity.testing.Browsing;
import org.comity.testing.TestServer;
import org.comity.testing.WholeProgram;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.web.servlet.MockMvc;

/// What access means for somebody in front of her browser.
@WholeProgram
class AtOnceTest {
  private static final String END =
      """
      UPDATE identity.membership SET ended = %s
      WHERE person = (SELECT id FROM identity.person WHERE email = 'esperia-expert@rehearsal.example')
      """;

  @Autowired private MockMvc pages;
  @Autowired private DatabaseAddress address;

  @Test
  void theReviewOfAnotherStateIsNotFoundAndThatSomebodyAskedIsWrittenDown() {
    String foreign = review("XB");
    var expert = new Browsing(pages).signedInAs("aurelia-expert");
    long before = asked(foreign);
    assertThat(expert.open("/reviews/" + foreign).getStatus()).isEqualTo(404);
    assertThat(expert.read("/reviews/" + foreign)).doesNotContain("Borealia");
    assertThat(asked(foreign)).isEqualTo(before + 2);
  }

  @Test
  void whoseMembershipEndsSeesNothingWithHerNextClick() {
    var expert = new Browsing(pages).signedInAs("esperia-expert");
    String own = "/reviews/" + review("XE");
    assertThat(expert.open(own).getStatus()).isEqualTo(200);
    owner().sql(END.formatted("now()")).update();
    try {
      assertThat(expert.open(own).getStatus()).isNotEqualTo(200);
      assertThat(expert.open("/reviews").getStatus()).isNotEqualTo(200);
      assertThat(expert.read(own)).doesNotContain("Esperia");
    } finally {
      owner().sql(END.formatted("NULL")).update();
    }
    assertThat(expert.open(own).getStatus()).isEqualTo(200);
  }

  @Test
  void aGuestIsSentToTheSignInFromEveryPageBehindIt() {
    var guest = new Browsing(pages);
    for (String path :
        new String[] {"/reviews", "/reviews/" + review("XA"), "/people", "/account"}) {
      assertThat(guest.open(path).getRedirectedUrl()).as(path).endsWith("/sign-in");
    }
  }

  private String review(String state) {
    return owner()
        .sql("SELECT id::text FROM review.review WHERE state = :state ORDER BY id LIMIT 1")
        .param("state", state)
        .query(String.class)
        .single();
  }

  private long asked(String review) {
    return owner()
        .sql(
            """
            SELECT count(*) FROM audit.event
            WHERE act = 'ask-for-review-in-vain' AND object = 'review/' || :review
              AND role = 'expert' AND person IS NOT NULL
            """)
        .param("review", review)
        .query(Long.class)
        .single();
  }

  private JdbcClient owner() {
    DatabaseAddress server = TestServer.administrator();
    return JdbcClient.create(
        new DriverManagerDataSource(address.url(), server.user(), server.password()));
  }
}
