package org.comity.review.web.deadline;

import java.nio.charset.StandardCharsets;
import org.comity.identity.Membership;
import org.comity.post.CalendarFile;
import org.comity.review.ReviewId;
import org.comity.review.Workspaces;
import org.comity.review.reminders.ReviewCalendar;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The deadline of a review as a calendar file. For those who work on its sheets.
@Controller
class DeadlineController {
  private final Workspaces workspaces;
  private final ReviewCalendar calendar;

  DeadlineController(Workspaces workspaces, ReviewCalendar calendar) {
    this.workspaces = workspaces;
    this.calendar = calendar;
  }

  @GetMapping("/reviews/{review}/deadline.ics")
  ResponseEntity<byte[]> deadline(Membership me, @PathVariable String review) {
    return ReviewId.of(review)
        .flatMap(id -> workspaces.open(me, id))
        .map(open -> file(calendar.deadline(me, open.review())))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  private static ResponseEntity<byte[]> file(CalendarFile date) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .contentType(MediaType.parseMediaType(CalendarFile.TYPE))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("deadline.ics").build().toString())
        .body(date.written().getBytes(StandardCharsets.UTF_8));
  }
}
