package org.comity.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.comity.crawl.WebVisitor;
import org.comity.language.Language;
import org.comity.testing.WholeProgram;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A form of a page that was open too long is not taken; who sent it is known all the same, and
/// nothing that she wrote is lost.
@WholeProgram
class OldPageTest {
  @LocalServerPort private int port;

  @Test
  void whatWasWrittenIsOfferedAgainToWhomItIsAndTakenThen() {
    WebVisitor expert = signedIn();
    var answer = expert.tooLate().submit("/account/details", "name", "Liam T. Template");
    assertThat(answer.status()).isEqualTo(403);
    Document page = Jsoup.parse(answer.text());
    assertThat(page.select("html").attr("lang")).isEqualTo("ar");
    assertThat(page.select("header").text()).contains("إسبيريا");
    assertThat(page.select("#again input[name=name]").val()).isEqualTo("Liam T. Template");
    assertThat(page.select("#again").attr("action")).isEqualTo("/account/details");
  }

  @Test
  void aFormWithASecretIsNotRepeatedButItSaysWhatToDo() {
    WebVisitor expert = signedIn();
    var answer = expert.tooLate().submit("/account/password", "password", "a secret of mine");
    assertThat(answer.status()).isEqualTo(403);
    Document page = Jsoup.parse(answer.text());
    assertThat(page.select("header").text()).contains("إسبيريا");
    assertThat(page.select("#again")).isEmpty();
    assertThat(page.text()).contains("عودوا إلى الصفحة السابقة").doesNotContain("secret");
  }

  private WebVisitor signedIn() {
    return new WebVisitor("http://localhost:" + port).signedInAs("esperia-expert", Language.ARABIC);
  }
}
