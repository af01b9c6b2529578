package org.comity.directory.web.heard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comity.testing.Browsing;
import org.comity.testing.WholeProgram;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@WholeProgram
class FeedbackTest {
  private static final String TELL = "/directory/authorities/xa-ministry-justice/feedback";
  private static final Pattern ANSWER = Pattern.compile("/directory/own/feedback/[^/]+/answer");

  @Autowired private MockMvc pages;

  @Test
  void aReaderTellsTheStateAndSeesItsAnswerAndNobodyElseDoes() {
    Browsing reader = signedIn("borealia-expert");
    assertThat(reader.read("/en/directory/authorities/xa-ministry-justice")).contains(TELL);
    reader.open(TELL);
    reader.submit(TELL, "words", "The number does not answer.");
    Browsing owner = signedIn("aurelia-focal-point");
    String told = owner.read("/directory/own/feedback");
    assertThat(told).contains("The number does not answer.").contains("Borealia").contains("Open");
    assertThat(told).as("who wrote it is not told").doesNotContain("Obraztsova");
    Matcher answer = ANSWER.matcher(told);
    assertThat(answer.find()).isTrue();
    owner.submit(answer.group(), "words", "It was out of order; now it works.");
    assertThat(owner.read("/directory/own/feedback")).contains("Answered");
    assertThat(reader.read(TELL)).contains("It was out of order");
    assertThat(signedIn("dorada-expert").read(TELL)).doesNotContain("does not answer");
    assertThat(new Browsing(pages).read("/en/directory/authorities/xa-ministry-justice"))
        .doesNotContain("does not answer");
  }

  @Test
  void wordsAreWantedAndOthersDoNotAnswer() {
    Browsing reader = signedIn("borealia-expert");
    reader.open(TELL);
    assertThat(reader.submit(TELL, "words", " ").getStatus()).isEqualTo(422);
    assertThat(reader.open("/directory/own/feedback").getStatus()).isEqualTo(404);
  }

  private Browsing signedIn(String account) {
    return new Browsing(pages).signedInAs(account);
  }
}
