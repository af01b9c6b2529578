package org.comity.bench;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// A page of the same bytes behind the same filters, sessions and template output, whose content is
/// known beforehand: what a page costs before anything is looked up or decided.
@Controller
public final class BarePage {
  /// Where it is served, for those who have signed in.
  static final String PATH = "/bench/bare";

  private static final int PIECE = 400;

  private final List<byte[]> pieces = new ArrayList<>();

  @GetMapping(PATH)
  void page(HttpServletResponse response) throws IOException {
    var bytes = new Utf8ByteOutput();
    var output = new OwaspHtmlTemplateOutput(bytes);
    pieces().forEach(output::writeBinaryContent);
    response.setContentType("text/html;charset=UTF-8");
    response.setContentLength(bytes.getContentLength());
    bytes.writeTo(response.getOutputStream());
  }

  // As a template writes: many small pieces.
  private synchronized List<byte[]> pieces() throws IOException {
    if (pieces.isEmpty()) {
      String page = Files.readString(Path.of(System.getProperty("bench.page")));
      for (int at = 0; at < page.length(); at += PIECE) {
        String piece = page.substring(at, Math.min(page.length(), at + PIECE));
        pieces.add(piece.getBytes(StandardCharsets.UTF_8));
      }
    }
    return pieces;
  }
}
