package org.comity.form.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.DelegatingServletInputStream;
import org.springframework.mock.web.MockHttpServletRequest;

class FileFormTest {
  private static final int LARGE = 300_000_000;

  @Test
  void aFileThatIsMuchTooLargeIsReadOverAndWhatWasTypedIsKept() throws IOException {
    int[] files = {0};
    Map<String, List<String>> fields =
        FileForm.read(
            form(),
            (name, content) -> {
              files[0]++;
              assertThat(content.readNBytes(10)).hasSize(10);
            });
    assertThat(files).containsExactly(1);
    assertThat(fields).isEqualTo(Map.of("title", List.of("Penal Code")));
  }

  private static MockHttpServletRequest form() {
    String head =
        "--x\r\nContent-Disposition: form-data; name=\"upload\"; filename=\"a.pdf\"\r\n\r\n";
    String tail =
        "\r\n--x\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nPenal Code\r\n--x--";
    var body =
        new SequenceInputStream(
            Collections.enumeration(List.of(bytes(head), new Zeros(LARGE), bytes(tail))));
    var request =
        new MockHttpServletRequest() {
          @Override
          public ServletInputStream getInputStream() {
            return new DelegatingServletInputStream(body);
          }
        };
    request.setContentType("multipart/form-data; boundary=x");
    return request;
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
  }

  /// So many zeros, none of them in memory.
  private static final class Zeros extends InputStream {
    private int left;

    Zeros(int left) {
      this.left = left;
    }

    @Override
    public int read() {
      return left-- > 0 ? 0 : -1;
    }

    @Override
    public int read(byte[] into, int at, int most) {
      if (left <= 0) {
        return -1;
      }
      int given = Math.min(left, most);
      java.util.Arrays.fill(into, at, at + given, (byte) 0);
      left -= given;
      return given;
    }
  }
}
