package org.comity.document.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The parts of a Word file, from files beside this class or from markup, and their packing: with a
/// fixed time and order, so that the same document gives the same bytes.
final class Parts {
  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final Map<String, String> FILES = new ConcurrentHashMap<>();

  private final Map<String, String> parts = new LinkedHashMap<>();

  /// The text of a file beside this class.
  static String file(String name) {
    return FILES.computeIfAbsent(name, Parts::read);
  }

  private static String read(String name) {
    try (InputStream in = Parts.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException(name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Markup as the only child of a root element.
  static String rooted(String root, String markup) {
    return "<w:%s xmlns:w=\"%s\">%s</w:%s>".formatted(root, NAMESPACE, markup, root);
  }

  /// Addresses outside, as relationships that runs refer to.
  static String links(List<String> addresses) {
    var links = new Wml();
    for (int i = 0; i < addresses.size(); i++) {
      links
          .tag("<Relationship Id=\"" + RunWriter.LINK + (i + 1) + "\" TargetMode=\"External\"")
          .tag(" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/")
          .tag("hyperlink\" Target=\"")
          .text(addresses.get(i))
          .tag("\"/>");
    }
    return links.toString();
  }

  /// Adds a part under its path in the file.
  Parts add(String path, String markup) {
    parts.put(path, markup);
    return this;
  }

  /// The file.
  byte[] packed() throws IOException {
    var bytes = new ByteArrayOutputStream(1 << 15);
    try (var out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        var entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(TIME);
        out.putNextEntry(entry);
        out.write((DECLARATION + part.getValue()).getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
