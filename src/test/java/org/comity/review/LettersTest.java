package org.comity.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.comity.testing.Browsing;
import org.comity.testing.WholeProgram;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

// Reviews of their own, in a database of their own.
@WholeProgram
@TestPropertySource(properties = "comity.test=people")
@Import(Preparing.class)
class LettersTest {
  @Autowired private MockMvc pages;
  @Autowired private Preparing preparing;

  @Test
  void aPersonChoosesOnAPageHowHerLettersCome() {
    var expert = new Browsing(pages).signedInAs("dorada-expert");
    assertThat(expert.read("/account")).contains("href=\"/letters\"");
    assertThat(expert.read("/letters")).contains("Recordatorios del plazo de un examen");
    expert.submit("/letters", "review-reminder", "daily", "review-assigned", "strange");
    assertThat(expert.read("/letters"))
        .contains("name=\"review-reminder\" value=\"daily\" checked")
        .contains("name=\"review-assigned\" value=\"at-once\" checked");
  }

  @Test
  void theDeadlineGoesIntoTheCalendarOfThoseWhoWriteAndOfNobodyElse() {
    ReviewId review = preparing.open("XD", "II");
    var expert = new Browsing(pages).signedInAs("dorada-expert");
    assertThat(expert.read("/reviews/" + review)).contains("/reviews/" + review + "/deadline.ics");
    assertThat(expert.read("/reviews/" + review + "/deadline.ics").replace("\r\n ", ""))
        .startsWith("BEGIN:VCALENDAR")
        .contains("UID:review-" + review + "@comity", "SUMMARY:Último día");
    var other = new Browsing(pages).signedInAs("aurelia-expert");
    assertThat(other.open("/reviews/" + review + "/deadline.ics").getStatus()).isEqualTo(404);
  }
}
