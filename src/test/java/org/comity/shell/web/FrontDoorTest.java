package org.comity.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.comity.testing.Browsing;
import org.comity.testing.WholeProgram;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/// What somebody finds who only knows the program's address.
@WholeProgram
class FrontDoorTest {
  @Autowired private MockMvc pages;

  @Test
  void theBareAddressOfALanguageLeadsAGuestToItsSignIn() {
    var guest = new Browsing(pages);
    assertThat(guest.open("/fr").getRedirectedUrl()).isEqualTo("/fr/sign-in");
    assertThat(guest.read("/fr/sign-in")).contains("<html lang=\"fr\"");
  }

  @Test
  void theBareAddressOfALanguageLeadsAMemberToWhatWaits() {
    var member = new Browsing(pages).signedInAs("aurelia-expert");
    assertThat(member.open("/ar").getRedirectedUrl()).isEqualTo("/");
  }

  @Test
  void aGuestSearchesTreatiesAndSeesNoReview() {
    String found = new Browsing(pages).read("/search?q=laundering");
    assertThat(found).contains("/instruments/").doesNotContain("/reviews/");
  }

  @Test
  void theFootNamesTheZoneOfAGuestAsUtc() {
    assertThat(new Browsing(pages).read("/en/sign-in")).contains("<bdi>UTC</bdi>");
  }
}
