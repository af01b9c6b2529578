package org.comity.request.web.api;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.comity.identity.Membership;
import org.comity.request.Drafts;
import org.comity.request.file.CaseWriting;
import org.comity.request.follow.Progress;
import org.comity.request.follow.Progresses;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// The requests on which the token's owner works, as whole case files with their version as `ETag`.
/// For those whose role drafts requests; for others nothing is here.
@RestController
class RequestsApi {
  private static final String ALL = "/api/v1/requests";
  private static final String ONE = ALL + "/{request}";

  private final Drafts drafts;
  private final Progresses progresses;
  private final CaseArrivals arrivals;
  private final RequestReplies replies;

  RequestsApi(Drafts drafts, Progresses progresses, CaseArrivals arrivals, RequestReplies replies) {
    this.drafts = drafts;
    this.progresses = progresses;
    this.arrivals = arrivals;
    this.replies = replies;
  }

  /// Requests, the last changed first.
  record Listed(List<RequestJson> requests) {}

  @GetMapping(ALL)
  ResponseEntity<?> all(Membership me) {
    return drafts.drafts(me)
        ? ResponseEntity.ok(new Listed(progresses.mine(me).stream().map(RequestJson::of).toList()))
        : replies.notFound();
  }

  @GetMapping(ONE)
  ResponseEntity<?> one(Membership me, @PathVariable String request) {
    return with(
        me,
        request,
        found ->
            ResponseEntity.ok()
                .eTag(RequestReplies.tag(found.draft()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(CaseWriting.json(found.draft().file()).getBytes(StandardCharsets.UTF_8)));
  }

  @GetMapping(ONE + "/findings")
  ResponseEntity<?> findings(Membership me, @PathVariable String request) {
    return with(me, request, found -> replies.findings(found.draft(), me.zone()));
  }

  @GetMapping(ONE + "/progress")
  ResponseEntity<?> progress(Membership me, @PathVariable String request) {
    return with(me, request, found -> replies.progress(found, me.zone()));
  }

  @PostMapping(path = ALL, consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<?> begin(
      Membership me,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody byte[] file) {
    return arrivals.begin(me, key, new String(file, StandardCharsets.UTF_8));
  }

  @PutMapping(path = ONE, consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<?> replace(
      Membership me,
      @PathVariable String request,
      @RequestHeader(name = "If-Match", required = false) @Nullable String match,
      @RequestBody byte[] file) {
    return with(
        me,
        request,
        found -> arrivals.replace(me, found, match, new String(file, StandardCharsets.UTF_8)));
  }

  private ResponseEntity<?> with(
      Membership me, String request, Function<Progress, ResponseEntity<?>> answer) {
    Optional<Progress> found = id(request).flatMap(id -> progresses.find(me, id));
    return found.isPresent() ? answer.apply(found.get()) : replies.notFound();
  }

  private static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }
}
