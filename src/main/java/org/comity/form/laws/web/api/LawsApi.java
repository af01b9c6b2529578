package org.comity.form.laws.web.api;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.form.laws.CitedPages;
import org.comity.form.laws.CitingPages.CitingPage;
import org.comity.form.laws.Law;
import org.comity.form.laws.Laws;
import org.comity.form.laws.SaveLaw;
import org.comity.identity.Membership;
import org.comity.shell.IfMatch;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The library of laws, each with its version as `ETag`. For those of a body who read its library;
/// those whose role may write add to it and correct it.
@RestController
class LawsApi {
  private static final String ALL = "/api/v1/laws";
  private static final String ONE = ALL + "/{law}";

  private final Laws laws;
  private final CitedPages cited;
  private final LawApiReplies replies;

  LawsApi(Laws laws, CitedPages cited, LawApiReplies replies) {
    this.laws = laws;
    this.cited = cited;
    this.replies = replies;
  }

  /// The laws that were found.
  record Found(List<LawRecord> laws) {}

  /// The answers that cite a law, on the sheets on which the token’s owner works.
  record Citations(List<CitingPage> answers) {}

  @GetMapping(ALL)
  ResponseEntity<?> all(Membership me, @RequestParam(name = "q", defaultValue = "") String query) {
    return laws.reads(me) ? ResponseEntity.ok(found(me, query)) : replies.notFound();
  }

  @GetMapping(ONE)
  ResponseEntity<?> one(Membership me, @PathVariable String law) {
    return find(me, law).<ResponseEntity<?>>map(replies::standing).orElseGet(replies::notFound);
  }

  @GetMapping(ONE + "/citations")
  ResponseEntity<?> citations(Membership me, @PathVariable String law) {
    return find(me, law)
        .<ResponseEntity<?>>map(found -> ResponseEntity.ok(new Citations(cited.of(me, found.id()))))
        .orElseGet(replies::notFound);
  }

  @PutMapping(path = ONE, consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<?> write(
      Membership me,
      @PathVariable String law,
      @RequestHeader(name = "If-Match", required = false) @Nullable String match,
      @RequestBody byte[] said) {
    if (!laws.writes(me)) {
      return laws.reads(me) ? replies.doesNotWrite() : replies.notFound();
    }
    return id(law)
        .<ResponseEntity<?>>map(
            id ->
                switch (IfMatch.of(match)) {
                  case IfMatch.Unmet unmet -> replies.refuse(unmet);
                  case IfMatch.Version(int base) -> save(me, id, base, said);
                })
        .orElseGet(replies::notFound);
  }

  private ResponseEntity<?> save(Membership me, UUID id, int base, byte[] said) {
    LawReading.Read read = LawReading.of(new String(said, StandardCharsets.UTF_8));
    return read.law()
        .<ResponseEntity<?>>map(text -> replies.of(laws.save(me, new SaveLaw(id, base, text))))
        .orElseGet(() -> replies.invalid(read.refusals()));
  }

  private Found found(Membership me, String query) {
    return new Found(
        laws.all(me).stream()
            .filter(law -> law.text().foundBy(query))
            .sorted(Comparator.comparing(Law::id))
            .map(replies::json)
            .toList());
  }

  private Optional<Law> find(Membership me, String law) {
    return id(law).flatMap(id -> laws.find(me, id));
  }

  private static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }
}
