package org.comity.request.rehearsal;

import java.time.LocalDate;
import java.util.Map;
import org.comity.identity.Membership;
import org.comity.language.Words;
import org.comity.request.CaseViews;
import org.comity.request.Draft;
import org.comity.request.follow.Detail;
import org.comity.request.follow.Progress;
import org.comity.request.follow.Progresses;
import org.comity.request.follow.RecordStep;
import org.comity.request.follow.Said;
import org.comity.request.follow.Step;
import org.comity.request.follow.Steps;
import org.springframework.stereotype.Component;

/// How a request of the rehearsal came where it is, in the days before the first start. Where the
/// checks of that day stop it, it stays where it is.
@Component
class Story {
  private static final int SIGNED_DAYS_AGO = 6;
  private static final int ACKNOWLEDGED_DAYS_AGO = 3;
  private static final Map<Detail, String> SIGNATURE =
      Map.of(
          Detail.PERSON, "Jeanne Okoumé-Example",
          Detail.OFFICE, "Prosecutor General of Aurelia",
          Detail.PLACE, "Port Aurel");
  private static final Map<Detail, String> SENT =
      Map.of(Detail.CHANNEL, "centralAuthority", Detail.MEANS, "securePlatform");

  private final Steps steps;
  private final Progresses progresses;
  private final CaseViews views;
  private final Words words;

  Story(Steps steps, Progresses progresses, CaseViews views, Words words) {
    this.steps = steps;
    this.progresses = progresses;
    this.views = views;
    this.words = words;
  }

  /// The day on which the request was signed.
  LocalDate signed(Membership me) {
    return views.today(me.zone()).minusDays(SIGNED_DAYS_AGO);
  }

  /// It lies before the person who signs.
  void ready(Membership me, Draft draft) {
    enter(me, draft, Step.READY, Said.on(signed(me), Map.of()));
  }

  /// It was signed and sent; the requested State has it and asks for more.
  void moreAsked(Membership me, Draft draft) {
    ready(me, draft);
    LocalDate day = signed(me);
    enter(me, draft, Step.SIGN, Said.on(day, SIGNATURE));
    enter(me, draft, Step.SEND, Said.on(day, SENT));
    answered(me, draft, day.plusDays(ACKNOWLEDGED_DAYS_AGO));
    answered(me, draft, views.today(me.zone()).minusDays(1));
  }

  private void answered(Membership me, Draft draft, LocalDate day) {
    Progress progress = progresses.find(me, draft.id()).orElseThrow();
    Answer answer = Answer.to(views.of(draft.file(), me.zone()), progress, words);
    enter(me, draft, answer.step(), answer.said(day));
  }

  private void enter(Membership me, Draft draft, Step step, Said said) {
    int seen = progresses.find(me, draft.id()).orElseThrow().entries().size();
    var command = new RecordStep(draft.id(), seen, draft.version(), step, 0, said);
    steps.record(me, command);
  }
}
