package org.comity.directory.out.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import org.comity.document.Document;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A file of the directory on its way out.
///
/// @param content its bytes
/// @param mediaType its media type
/// @param name its name
/// @param mark what is the same as long as it says the same
public record OutFile(Document.Bytes content, String mediaType, String name, String mark) {
  private static final Duration KEPT = Duration.ofMinutes(5);

  /// A file of text.
  public static OutFile text(String text, String mediaType, String name) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new OutFile(Document.Bytes.of(bytes), mediaType, name, mark(text));
  }

  /// The same for the same words.
  public static String mark(String words) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// To be kept under its name. Where the reader is signed in, she may see what others may not, and
  /// nobody on the way keeps it.
  public ResponseEntity<byte[]> attached(boolean signedIn) {
    String attachment = ContentDisposition.attachment().filename(name).build().toString();
    return headed(signedIn)
        .header(HttpHeaders.CONTENT_DISPOSITION, attachment)
        .body(content.toArray());
  }

  /// To be read where it stands, as a feed is.
  ResponseEntity<byte[]> inPlace(boolean signedIn) {
    return headed(signedIn).body(content.toArray());
  }

  private ResponseEntity.BodyBuilder headed(boolean signedIn) {
    CacheControl kept = signedIn ? CacheControl.noStore() : CacheControl.maxAge(KEPT).cachePublic();
    return ResponseEntity.ok()
        .cacheControl(kept)
        .eTag('"' + mark + '"')
        .varyBy(HttpHeaders.COOKIE)
        .contentType(MediaType.parseMediaType(mediaType));
  }
}
