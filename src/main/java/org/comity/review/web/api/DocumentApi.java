package org.comity.review.web.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.comity.document.Document;
import org.comity.document.Format;
import org.comity.document.Rendering;
import org.comity.document.Renderings;
import org.comity.identity.Membership;
import org.comity.review.SubmissionDocument;
import org.comity.review.Submissions;
import org.comity.shell.ApiProblems;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// A submission as files, each with its SHA-256. For the bodies to which it is granted.
@RestController
class DocumentApi {
  private static final String HERE = "/api/v1/reviews/{review}/submission";

  private final Submissions submissions;
  private final SubmissionDocument documents;
  private final Renderings renderings;
  private final ApiProblems problems;

  DocumentApi(
      Submissions submissions,
      SubmissionDocument documents,
      Renderings renderings,
      ApiProblems problems) {
    this.submissions = submissions;
    this.documents = documents;
    this.renderings = renderings;
    this.problems = problems;
  }

  @GetMapping(HERE + "/record")
  ResponseEntity<?> frozen(Membership me, @PathVariable String review) {
    return submissions
        .find(me, review)
        .<ResponseEntity<?>>map(
            found ->
                send(
                    "application/json",
                    "submission.json",
                    found.frozen().getBytes(StandardCharsets.UTF_8)))
        .orElseGet(problems::notFound);
  }

  @GetMapping(HERE + "/documents/{format}")
  ResponseEntity<?> document(
      Membership me, @PathVariable String review, @PathVariable String format) {
    Optional<Format> wanted =
        Arrays.stream(Format.values())
            .filter(known -> known.extension().equals(format) && renderings.offers(known))
            .findFirst();
    return submissions
        .find(me, review)
        .flatMap(found -> wanted.map(known -> renderings.render(documents.of(found), known)))
        .<ResponseEntity<?>>map(this::send)
        .orElseGet(problems::notFound);
  }

  private ResponseEntity<?> send(Rendering rendering) {
    return switch (rendering) {
      case Rendering.Rendered(Format format, Document.Bytes content) ->
          send(format.mediaType(), "submission." + format.extension(), content.toArray());
      case Rendering.FontsMissing missing ->
          ApiProblems.answer(
              problems.of(503, "review.api.fonts-missing", "command", missing.command()));
    };
  }

  private static ResponseEntity<?> send(String type, String name, byte[] content) {
    byte[] hash = sha256(content);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(type))
        .eTag("\"" + HexFormat.of().formatHex(hash) + "\"")
        // RFC 9530
        .header("Repr-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(hash) + ":")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(content);
  }

  private static byte[] sha256(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
