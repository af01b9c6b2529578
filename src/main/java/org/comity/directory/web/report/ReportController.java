package org.comity.directory.web.report;

import java.util.Map;
import java.util.Optional;
import org.comity.identity.Membership;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The reports on the whole directory, for the secretariat; for others nothing is here.
@Controller
@RequestMapping("/directory/reports")
class ReportController {
  private final ReportPages pages;

  ReportController(ReportPages pages) {
    this.pages = pages;
  }

  @GetMapping({"", "/coverage"})
  Optional<ReportPage> coverage(Membership me, @RequestParam Map<String, String> asked) {
    return pages.coverage(me, asked);
  }

  @GetMapping("/discrepancies")
  Optional<ReportPage> discrepancies(Membership me, @RequestParam Map<String, String> asked) {
    return pages.discrepancies(me, asked);
  }
}
