package org.comity.request.terms;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.comity.form.interview.Place;
import org.comity.post.CalendarFile;

/// The last days of a case for a calendar. What has passed is left out; a day that moves keeps its
/// name, so that a later file moves it.
///
/// @param terms the periods
/// @param sentences the reader's words
/// @param name tells the case from others, for ever
public record TermCalendar(CaseTerms terms, TermSentences sentences, String name) {
  private static final List<Integer> REMIND = List.of(7, 1);

  /// The file by RFC 5545.
  public String written() {
    var days = new ArrayList<CalendarFile>();
    for (CaseTerm.Running term : terms.running()) {
      if (!term.passed()) {
        days.add(day(term));
      }
    }
    return CalendarFile.all(days);
  }

  private CalendarFile day(CaseTerm.Running term) {
    String reference = terms.view().file().text("req.ownReference");
    String event = sentences.event(term.term());
    String text =
        String.join(
            "\n",
            sentences.meaning(term.term()),
            sentences.running(term),
            sentences.rule(term.term()));
    String title = reference.isEmpty() ? event : reference + ": " + event;
    return new CalendarFile(uid(term), title, text, "", term.last(), REMIND, terms.now());
  }

  private String uid(CaseTerm.Running term) {
    Place field = term.start().field();
    String place = field == null ? "" : field.key() + "/" + field.item();
    String whole = String.join("/", name, term.term().id(), place);
    return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8)) + "@comity";
  }
}
