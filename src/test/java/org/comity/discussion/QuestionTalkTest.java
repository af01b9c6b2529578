package org.comity.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comity.discussion.told.TellAtOnce;
import org.comity.review.Answering;
import org.comity.review.Preparing;
import org.comity.review.ReviewId;
import org.comity.testing.Browsing;
import org.comity.testing.MovableClock;
import org.comity.testing.WholeProgram;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/// A question of a review is discussed inside the State that answers it.
@WholeProgram
@TestPropertySource(properties = "comity.test=discussions")
@Import({Preparing.class, TellAtOnce.class})
class QuestionTalkTest {
  private static final String TEXT = "untoc.closing.good-practices-applying";

  @Autowired private MockMvc pages;
  @Autowired private Preparing preparing;
  @Autowired private TellAtOnce tell;
  @Autowired private MovableClock clock;

  private String page;
  private String thing;
  private Talking expert;

  @BeforeEach
  void aReview() {
    ReviewId review = preparing.open("XA", "III");
    thing = review + "/UNTOC/" + TEXT + "@";
    page = "/reviews/" + review + "/UNTOC/questions/" + TEXT + "@";
    expert = signedIn("aurelia-expert");
    expert.read(page);
  }

  @AfterEach
  void now() {
    clock.back();
  }

  private Talking signedIn(String account) {
    return new Talking(pages, account, "review", "question", thing);
  }

  @Test
  void theFocalPointIsAskedSeesItOnHerStartPageAnswersAndItIsSettled() {
    String focal = Talking.party(expert.form(), "Aurelia: Focal point");
    String talk = expert.begin("inside", "Year of the act", "Was it 1997?", focal, "");
    assertThat(expert.read(page)).contains("Year of the act", "Aurelia: Focal point", "Open");
    Talking focalPoint = signedIn("aurelia-focal-point");
    assertThat(focalPoint.read("/")).contains("Year of the act", talk);
    String read = focalPoint.read(talk);
    assertThat(read).contains("Was it 1997?", "Inside: Aurelia alone");
    String asker = Talking.party(read, "Aurelia: Expert");
    assertThat(focalPoint.say(talk, 1, "It was 1998.", asker).getStatus()).isEqualTo(303);
    assertThat(focalPoint.read("/")).doesNotContain("Year of the act");
    assertThat(expert.read(talk)).contains("It was 1998.", "Answered");
    assertThat(expert.read("/discussions?show=waiting")).contains("Year of the act");
    assertThat(expert.settle(talk, 2, "").getStatus()).isEqualTo(303);
    assertThat(expert.read(talk)).contains("Settled with this");
    assertThat(expert.read("/discussions?show=settled&about=review")).contains("Year of the act");
    assertThat(expert.read("/discussions?show=open")).doesNotContain("Year of the act");
    expert.say(talk, 3, "One more thing.", focal);
    assertThat(focalPoint.read("/")).contains("Year of the act");
    assertThat(focalPoint.read("/search?q=1998")).contains("Year of the act");
  }

  @Test
  void nobodyElseLearnsThatItIsThere() {
    String talk = expert.begin("inside", "Secret subject", "Secret words", "", "");
    for (String other : new String[] {"borealia-expert", "secretariat", "borealia-reviewer"}) {
      Talking stranger = signedIn(other);
      assertThat(stranger.open(talk).getStatus()).as(other).isEqualTo(404);
      assertThat(stranger.read("/discussions?show=all")).doesNotContain("Secret subject");
      assertThat(stranger.read("/search?q=secret")).doesNotContain("Secret subject");
      assertThat(stranger.say(talk, 1, "words", "").getStatus()).as(other).isEqualTo(404);
    }
    assertThat(new Browsing(pages).open(talk).getRedirectedUrl()).endsWith("/sign-in");
  }

  @Test
  void anObserverReadsAlongAndDoesNotWrite() {
    String talk = expert.begin("inside", "Which year?", "Was it 1997?", "", "");
    Talking observer = signedIn("aurelia-observer");
    assertThat(observer.read(talk)).contains("Was it 1997?").doesNotContain("id=\"words\"");
    assertThat(observer.say(talk, 1, "words", "").getStatus()).isEqualTo(404);
  }

  @Test
  void whatCannotBeTakenStaysInTheFields() {
    var refused =
        expert.send(UUID.randomUUID(), "inside", "", "Kept words", "nobody", "2001-01-01", "");
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(Browsing.text(refused))
        .contains("Kept words", "2001-01-01", "#subject", "#next", "#due")
        .contains("id=\"subject-wrong\"", "id=\"next-wrong\"", "id=\"due-wrong\"");
  }

  @Test
  void whatIsSentTwiceIsSaidOnce() {
    UUID key = UUID.randomUUID();
    expert.form();
    String first = location(key);
    assertThat(location(key)).isEqualTo(first);
    String again = UUID.randomUUID().toString();
    for (int i = 0; i < 2; i++) {
      expert.submit(first + "/messages", "key", again, "words", "Said once");
    }
    assertThat(expert.read(first).split("Said once</p>")).hasSize(2);
  }

  private String location(UUID key) {
    return String.valueOf(
        expert.send(key, "inside", "Twice", "words", "", "", "").getHeader("Location"));
  }

  @Test
  void messagesNeverCollideButWhoSettlesHasReadTheLast() {
    String talk = expert.begin("inside", "Which year?", "Was it 1997?", "", "");
    Talking focalPoint = signedIn("aurelia-focal-point");
    focalPoint.read(talk);
    expert.say(talk, 1, "Or 1998?", "");
    assertThat(focalPoint.say(talk, 1, "I shall look.", "").getStatus()).isEqualTo(303);
    var overtaken = expert.settle(talk, 2, "Never mind.");
    assertThat(overtaken.getStatus()).isEqualTo(409);
    assertThat(Browsing.text(overtaken)).contains("I shall look.", "Never mind.");
    assertThat(expert.settle(talk, 3, "Never mind.").getStatus()).isEqualTo(303);
  }

  @Test
  void aMessageIsCorrectedForFifteenMinutesAndBothVersionsStay() {
    String talk = expert.begin("inside", "Which year?", "Was it 1979?", "", "");
    Matcher form =
        Pattern.compile("action=\"(/discussions/[^\"]+/correction)\"").matcher(expert.read(talk));
    assertThat(form.find()).isTrue();
    String correction = form.group(1);
    expert.submit(correction, "words", "Was it 1997?");
    assertThat(expert.read(talk)).contains("Was it 1997?", "Was it 1979?", "Before its correction");
    Talking focalPoint = signedIn("aurelia-focal-point");
    focalPoint.read(talk);
    assertThat(focalPoint.submit(correction, "words", "x").getStatus()).isEqualTo(404);
    clock.forward(Duration.ofMinutes(16));
    var late = expert.submit(correction, "words", "Too late");
    assertThat(late.getStatus()).isEqualTo(422);
    assertThat(Browsing.text(late)).contains("Fifteen minutes have passed", "Too late</textarea>");
  }

  @Test
  void wordsOfTheAnswerAreQuotedAndSaidToBeGoneWhenTheyAre() {
    var answering = new Answering(new Browsing(pages).signedInAs("aurelia-deputy"));
    answering.answer(page, TEXT, "text", "We use joint teams. They work well.");
    String talk = expert.begin("inside", "Teams", "Which ones?", "", "joint teams");
    assertThat(expert.read(talk))
        .contains("joint teams</blockquote>", "Show the words in the text");
    assertThat(expert.read(page)).contains("data-exact=\"joint teams\"");
    assertThat(Browsing.text(expert.send(UUID.randomUUID(), "inside", "s", "w", "", "", "absent")))
        .contains("does not have these words");
    answering.answer(page, TEXT, "text", "In 2024 too we use joint teams.");
    assertThat(expert.read(talk)).doesNotContain("no longer has");
    answering.answer(page, TEXT, "text", "We have nothing.");
    assertThat(expert.read(talk)).contains("joint teams</blockquote>", "no longer has these words");
    assertThat(expert.read(page)).contains("no longer has these words");
  }

  @Test
  void whoMustActGetsALetterThatSaysNothingOfTheMatter() {
    String deputy = Talking.party(expert.form(), "Aurelia: Deputy");
    expert.begin("inside", "Secret subject", "Secret words", deputy, "");
    tell.now();
    tell.now();
    assertThat(tell.to("aurelia-deputy@rehearsal.example"))
        .singleElement()
        .satisfies(
            letter ->
                assertThat(letter.text())
                    .contains("Aurélia", "/discussions/")
                    .doesNotContain("Secret"));
    assertThat(tell.to("aurelia-focal-point@rehearsal.example")).isEmpty();
    assertThat(tell.to("aurelia-expert@rehearsal.example")).isEmpty();
  }
}
