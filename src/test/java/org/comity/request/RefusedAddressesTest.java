package org.comity.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.comity.testing.Browsing;
import org.comity.testing.WholeProgram;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@WholeProgram
class RefusedAddressesTest {
  @Autowired private MockMvc pages;

  @Test
  void anAddressWithoutAnIdentifierLeadsToNothing() {
    Browsing browser = new Browsing(pages).signedInAs("aurelia-expert");
    for (String path : List.of("/requests/17", "/requests/x/check", "/requests/x/sections/facts")) {
      assertThat(browser.open(path).getStatus()).as(path).isEqualTo(404);
    }
    assertThat(browser.open("/requests/x/facts?before=y").getStatus()).isEqualTo(404);
  }

  @Test
  void aFileThatIsTooLargeIsRefusedUnread() {
    Browsing browser = new Browsing(pages).signedInAs("aurelia-expert");
    browser.read("/requests");
    byte[] large = new byte[12_000_000];
    java.util.Arrays.fill(large, (byte) 'a');
    MockHttpServletResponse answer =
        browser.upload("/requests/files", List.of(new Browsing.Upload("file", "case.yaml", large)));
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(Browsing.text(answer)).contains("larger than 4 MB", "href=\"#file\"");
  }
}
