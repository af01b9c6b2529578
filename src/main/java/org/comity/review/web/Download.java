package org.comity.review.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.comity.document.Document;
import org.comity.document.Format;
import org.comity.document.Rendering;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A document on its way to the browser as a file to keep.
///
/// @param rendering the file, or why it cannot be had
/// @param name its name without the ending
public record Download(Rendering rendering, String name) {
  private static final Duration KEPT = Duration.ofHours(1);

  /// The answer for those to whom the document is open: kept by nobody on the way.
  public ResponseEntity<byte[]> confidential() {
    return answer(CacheControl.noStore());
  }

  /// The answer for everybody.
  public ResponseEntity<byte[]> open() {
    return answer(CacheControl.maxAge(KEPT).cachePublic());
  }

  private ResponseEntity<byte[]> answer(CacheControl kept) {
    return switch (rendering) {
      case Rendering.Rendered(Format format, Document.Bytes content) ->
          ResponseEntity.ok()
              .cacheControl(kept)
              .contentType(MediaType.parseMediaType(format.mediaType()))
              .header(HttpHeaders.CONTENT_DISPOSITION, attachment(format))
              .body(content.toArray());
      case Rendering.FontsMissing missing ->
          ResponseEntity.status(503)
              .contentType(MediaType.parseMediaType("text/plain;charset=UTF-8"))
              .body(missing.message().getBytes(StandardCharsets.UTF_8));
    };
  }

  private String attachment(Format format) {
    return ContentDisposition.attachment()
        .filename(name + "." + format.extension())
        .build()
        .toString();
  }
}
