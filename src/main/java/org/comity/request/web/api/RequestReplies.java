package org.comity.request.web.api;

import java.time.ZoneId;
import java.util.List;
import org.comity.form.Finding.Severity;
import org.comity.language.Words;
import org.comity.request.CaseViews;
import org.comity.request.Draft;
import org.comity.request.check.CaseFinding;
import org.comity.request.check.CaseView;
import org.comity.request.check.Sentences;
import org.comity.request.content.Inventory;
import org.comity.request.file.CaseProblem;
import org.comity.request.follow.Progress;
import org.comity.request.grounds.Preflight;
import org.comity.shell.ApiProblem;
import org.comity.shell.ApiProblems;
import org.comity.shell.CurrentVisitor;
import org.comity.shell.IfMatch;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// What a program is answered about requests, in the language of its call.
@Component
class RequestReplies {
  private final Words words;
  private final CurrentVisitor current;
  private final ApiProblems problems;
  private final CaseViews views;

  RequestReplies(Words words, CurrentVisitor current, ApiProblems problems, CaseViews views) {
    this.words = words;
    this.current = current;
    this.problems = problems;
    this.views = views;
  }

  /// What the checks find.
  record Findings(long blockers, long warnings, long notes, List<FindingJson> findings) {}

  ResponseEntity<?> findings(Draft draft, ZoneId zone) {
    CaseView view = views.of(draft.file(), zone);
    List<CaseFinding> found = Preflight.findings(view);
    Sentences sentences = sentences();
    var body =
        new Findings(
            count(found, Severity.BLOCKER),
            count(found, Severity.WARNING),
            count(found, Severity.NOTE),
            found.stream().map(each -> FindingJson.of(each, view, sentences)).toList());
    return ResponseEntity.ok().eTag(tag(draft)).body(body);
  }

  private static long count(List<CaseFinding> found, Severity severity) {
    return found.stream().filter(each -> each.severity() == severity).count();
  }

  private Sentences sentences() {
    return new Sentences(words, Inventory.shipped(), current.visitor().language());
  }

  ResponseEntity<?> progress(Progress progress, ZoneId zone) {
    return ResponseEntity.ok(ProgressJson.of(progress, views.today(zone)));
  }

  ResponseEntity<?> standing(int status, Progress progress) {
    return ResponseEntity.status(status).eTag(tag(progress.draft())).body(RequestJson.of(progress));
  }

  static String tag(Draft draft) {
    return "\"" + draft.version() + "\"";
  }

  ResponseEntity<?> unreadable(List<CaseProblem> found) {
    Sentences sentences = sentences();
    List<ApiProblem.Wrong> wrong =
        found.stream()
            .map(each -> ApiProblem.Wrong.in(each.path(), each.code(), sentences.of(each)))
            .toList();
    return ApiProblems.answer(problems.of(422, "request.api.unreadable-case").with(wrong));
  }

  ResponseEntity<?> stale(Progress progress) {
    var headers = new HttpHeaders();
    headers.setETag(tag(progress.draft()));
    ApiProblem problem = problems.of(412, "request.api.stale-case");
    return ApiProblems.answer(problem.with(RequestJson.of(progress)), headers);
  }

  ResponseEntity<?> refuse(int status, String words) {
    return ApiProblems.answer(problems.of(status, words));
  }

  ResponseEntity<?> refuse(IfMatch.Unmet unmet) {
    return refuse(unmet.status(), unmet.words());
  }

  ResponseEntity<?> notFound() {
    return problems.notFound();
  }
}
