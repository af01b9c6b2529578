package org.comity.form.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.core.MultipartInput;
import org.apache.commons.io.input.BoundedInputStream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.server.ResponseStatusException;

/// A form with files, taken apart while it arrives: no file is ever whole in memory or written open
/// to the disk.
public final class FileForm {
  private static final int MOST_OF_FIELD = 256 * 1024;

  // Twenty files of the usual limit, and the fields: what is too large is read over, so that the
  // sender is told at the field. Whoever sends still more is cut off.
  private static final long MOST_AT_ONCE = 1_100_000_000;
  private static final int MOST_PARTS = 1_000;

  private final MultipartInput input;
  private final Receiver receiver;
  private final Map<String, List<String>> fields = new LinkedHashMap<>();

  private FileForm(MultipartInput input, Receiver receiver) {
    this.input = input;
    this.receiver = receiver;
  }

  /// Takes the files of a form.
  public interface Receiver {
    /// Takes one file; what it leaves of it is read over.
    ///
    /// @param name as the sender calls it
    void take(String name, InputStream content) throws IOException;
  }

  /// Reads a form, and gives its other fields. Answers 400 to what is no such form, and to one of
  /// more than 1.1 GB.
  public static Map<String, List<String>> read(HttpServletRequest request, Receiver receiver)
      throws IOException {
    InputStream body =
        BoundedInputStream.builder()
            .setInputStream(request.getInputStream())
            .setMaxCount(MOST_AT_ONCE)
            .get();
    MultipartInput input =
        MultipartInput.builder().setInputStream(body).setBoundary(boundary(request)).get();
    input.setHeaderCharset(StandardCharsets.UTF_8);
    var form = new FileForm(input, receiver);
    try {
      form.readAll();
    } catch (FileUploadException notAForm) {
      throw refused(notAForm);
    }
    return form.fields;
  }

  /// Lets a form run out unread, up to as much as is ever read, so that its sender sees the answer.
  public static void pass(HttpServletRequest request) throws IOException {
    BoundedInputStream.builder()
        .setInputStream(request.getInputStream())
        .setMaxCount(MOST_AT_ONCE)
        .get()
        .transferTo(OutputStream.nullOutputStream());
  }

  private static byte[] boundary(HttpServletRequest request) {
    try {
      String type = Objects.requireNonNullElse(request.getContentType(), "");
      String boundary = MediaType.parseMediaType(type).getParameter("boundary");
      return Objects.requireNonNullElse(boundary, "").getBytes(StandardCharsets.ISO_8859_1);
    } catch (InvalidMediaTypeException notAForm) {
      throw refused(notAForm);
    }
  }

  private static ResponseStatusException refused(Exception cause) {
    return new ResponseStatusException(
        org.springframework.http.HttpStatus.BAD_REQUEST, "No form with files", cause);
  }

  private void readAll() throws IOException {
    boolean more = input.skipPreamble();
    for (int part = 0; more && part < MOST_PARTS; part++) {
      readPart(disposition(input.readHeaders()));
      more = input.readBoundary();
    }
  }

  private void readPart(ContentDisposition part) throws IOException {
    String file = part.getFilename();
    String field = part.getName();
    try (InputStream content = input.newInputStream()) {
      if (file != null && !file.isEmpty()) {
        receiver.take(file, content);
      } else if (file == null && field != null) {
        String value = new String(content.readNBytes(MOST_OF_FIELD), StandardCharsets.UTF_8);
        fields.computeIfAbsent(field, absent -> new ArrayList<>()).add(value);
      }
    }
  }

  private static ContentDisposition disposition(String headers) {
    return headers
        .lines()
        .filter(line -> line.regionMatches(true, 0, "Content-Disposition:", 0, 20))
        .findFirst()
        .map(line -> ContentDisposition.parse(line.substring(20).strip()))
        .orElseGet(ContentDisposition::empty);
  }
}
