package org.comity.form.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import org.comity.file.Files;
import org.comity.file.Kept;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/// Sends a file that somebody handed in, always to be kept and never to be shown in the page. Who
/// may have it is decided before.
@Component
public class FileSending {
  private final Files files;

  FileSending(Files files) {
    this.files = files;
  }

  /// Sends the file under a name, and writes down that it was sent.
  public void send(Kept file, String name, HttpServletResponse response) throws IOException {
    files.recordDownload(file);
    response.setContentType("application/octet-stream");
    response.setContentLengthLong(file.size());
    response.setHeader(HttpHeaders.ETAG, "\"" + file.sha256() + "\"");
    // RFC 9530
    byte[] hash = HexFormat.of().parseHex(file.sha256());
    response.setHeader("Repr-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(hash) + ":");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString());
    files.send(file, response.getOutputStream());
  }
}
