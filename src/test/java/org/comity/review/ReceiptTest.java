package org.comity.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import org.comity.identity.Membership;
import org.comity.identity.Role;
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
class ReceiptTest {
  @Autowired private MockMvc pages;
  @Autowired private Preparing preparing;

  @Test
  void aSubmissionGivesAReceiptWhoseHashAnybodyCanComputeAgain() throws Exception {
    ReviewId review = preparing.open("XD", "II");
    Membership me = preparing.member("XD", Role.FOCAL_POINT);
    preparing.answerAll(me, review);
    var focalPoint = new Browsing(pages).signedInAs("dorada-focal-point");
    String path = "/reviews/" + review;
    focalPoint.read(path + "/check");
    assertThat(focalPoint.submit(path + "/submission").getRedirectedUrl())
        .isEqualTo(path + "/receipt");
    String page = focalPoint.read(path + "/receipt");
    var frozen = focalPoint.open(path + "/submission.json").getContentAsByteArray();
    String hash = sha256(frozen);
    assertThat(page)
        .contains(hash, "Lucía Ejemplo, Ministerio de Justicia", " UTC", "America/Bogota")
        .containsPattern("XD-\\d+-II-" + hash.substring(0, 8).toUpperCase(Locale.ROOT));
    assertThat(new String(frozen, StandardCharsets.UTF_8)).contains("\"cluster\":\"II\"");
    assertThat(focalPoint.read("/outbox")).contains(hash, path + "/receipt");
    assertThat(focalPoint.open(path + "/receipt.docx").getStatus()).isEqualTo(200);
    assertThat(focalPoint.open(path + "/receipt.pdf").getStatus()).isEqualTo(200);
    nobodyElseSees(path);
  }

  private void nobodyElseSees(String path) throws Exception {
    var foreign = new Browsing(pages).signedInAs("borealia-focal-point");
    assertThat(foreign.open(path + "/receipt").getStatus()).isEqualTo(404);
    assertThat(foreign.open(path + "/submission.json").getStatus()).isEqualTo(404);
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
