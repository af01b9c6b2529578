package org.comity.directory.web.way;

import java.util.List;
import java.util.Map;
import org.comity.directory.Directory;
import org.comity.directory.looked.Look;
import org.comity.directory.way.WayAnswers;
import org.comity.directory.web.Readers;
import org.comity.identity.Membership;
import org.comity.instrument.Instruments;
import org.comity.shell.ApiProblem;
import org.comity.shell.ApiProblems;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The way from State A to State B for programs: the question of the page, with the same names, and
/// its answer as JSON. For whoever has a token; it shows what the token's owner sees.
@RestController
class WayApi {
  private final Directory directory;
  private final Instruments instruments;
  private final Readers readers;
  private final WayAnswers ways;
  private final ApiProblems problems;

  WayApi(
      Directory directory,
      Instruments instruments,
      Readers readers,
      WayAnswers ways,
      ApiProblems problems) {
    this.directory = directory;
    this.instruments = instruments;
    this.readers = readers;
    this.ways = ways;
    this.problems = problems;
  }

  @GetMapping("/api/v1/directory/way")
  ResponseEntity<?> way(Membership me, @RequestParam Map<String, String> sent) {
    Checked checked =
        new Checking(directory, instruments, readers.reading(), readers.now())
            .check(Typed.of(sent));
    return checked
        .need()
        .map(need -> ways.find(need, Look.Way.API))
        .<ResponseEntity<?>>map(way -> ResponseEntity.ok(new WayJson(way, directory).whole()))
        .orElseGet(() -> wrong(checked));
  }

  private ResponseEntity<?> wrong(Checked checked) {
    List<ApiProblem.Wrong> wrong =
        checked.problems().stream()
            .map(each -> ApiProblem.Wrong.in(each.field(), "wrong-" + each.field(), each.message()))
            .toList();
    return ApiProblems.answer(problems.of(422, "directory.api.wrong-question").with(wrong));
  }
}
