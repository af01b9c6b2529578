package org.comity.directory.links;

import static org.assertj.core.api.Assertions.assertThat;

import org.comity.testing.Browsing;
import org.comity.testing.WholeProgram;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

@WholeProgram
@Import(OwnServer.class)
class LinksOffTest {
  @Autowired private LinkChecking checking;
  @Autowired private OwnServer server;
  @Autowired private MockMvc pages;

  @Test
  void nothingIsLookedAtUnlessTheInstallationMayReachOutAndThePageSaysSo() {
    checking.go();
    assertThat(server.looks()).isZero();
    assertThat(checking.rehearsed()).as("in a rehearsal nothing leaves the machine").isFalse();
    assertThat(
            new Browsing(pages)
                .signedInAs("aurelia-focal-point")
                .read("/en/directory/authorities/xa-ministry-justice"))
        .contains("comity.links.check", "Not looked at yet.");
  }
}
