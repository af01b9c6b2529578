package org.comity.directory.web.heard;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.directory.Authority;
import org.comity.directory.Directory;
import org.comity.directory.heard.Feedback;
import org.comity.directory.heard.Feedbacks;
import org.comity.directory.web.Readers;
import org.comity.identity.Access;
import org.comity.identity.BodyNames;
import org.comity.identity.Membership;
import org.comity.instrument.web.Reading;
import org.comity.shell.Problem;
import org.comity.shell.Reply;
import org.comity.shell.SeeOther;
import org.springframework.stereotype.Component;

/// Makes the pages of what readers tell, and carries out what they ask.
@Component
class FeedbackPages {
  private static final String OWN = "/directory/own/feedback";

  private final Feedbacks feedbacks;
  private final Directory directory;
  private final Access access;
  private final BodyNames bodies;
  private final Readers readers;

  FeedbackPages(
      Feedbacks feedbacks, Directory directory, Access access, BodyNames bodies, Readers readers) {
    this.feedbacks = feedbacks;
    this.directory = directory;
    this.access = access;
    this.bodies = bodies;
    this.readers = readers;
  }

  Optional<FeedbackPage> told(Membership me, String authority, boolean saved) {
    return directory
        .authority(authority)
        .filter(found -> feedbacks.tells(me))
        .map(found -> told(me, found, "", saved, List.of()));
  }

  private FeedbackPage told(
      Membership me, Authority authority, String typed, boolean saved, List<Problem> problems) {
    Reading reading = readers.reading();
    return new FeedbackPage(
        reading.say("directory.feedback.title"),
        reading.say("directory.feedback.lead"),
        reading.address("/directory/authorities/" + authority.id()),
        authority.name(reading.language()).value(),
        "/directory/authorities/" + authority.id() + "/feedback",
        typed,
        saved,
        feedbacks.told(me, authority.id()).stream().map(each -> row(each, false, reading)).toList(),
        problems);
  }

  Optional<Reply> tell(Membership me, String authority, String words) {
    return directory
        .authority(authority)
        .filter(found -> feedbacks.tells(me))
        .map(found -> tell(me, found, words));
  }

  private Reply tell(Membership me, Authority authority, String words) {
    if (feedbacks.tell(me, authority.id(), words)) {
      return new SeeOther("/directory/authorities/" + authority.id() + "/feedback?saved=true");
    }
    var problem = new Problem("words", readers.reading().say("directory.feedback.noWords"));
    return told(me, authority, words, false, List.of(problem));
  }

  Optional<FeedbackPage> own(Membership me, boolean saved) {
    if (!access.allows(me, "directory-feedback", "own", "read")) {
      return Optional.empty();
    }
    Reading reading = readers.reading();
    return Optional.of(
        new FeedbackPage(
            reading.say("directory.feedback.ownTitle"),
            reading.say("directory.feedback.ownLead"),
            "/directory/own",
            reading.say("directory.own.title"),
            "",
            "",
            saved,
            feedbacks.mine(me).stream().map(each -> row(each, true, reading)).toList(),
            List.of()));
  }

  Optional<Reply> answer(Membership me, UUID feedback, String words) {
    return feedbacks.answer(me, feedback, words)
        ? Optional.of(new SeeOther(OWN + "?saved=true"))
        : Optional.empty();
  }

  // The State is told from which State a reader is, and never who.
  private FeedbackPage.Row row(Feedback each, boolean owner, Reading reading) {
    String authority =
        directory
            .authority(each.authority())
            .map(found -> found.name(reading.language()).value())
            .orElse(each.authority());
    String answer = each.answer();
    return new FeedbackPage.Row(
        each.id().toString(),
        authority,
        each.words(),
        reading.say(
            "directory.feedback.by",
            "reader",
            bodies.name(each.reader(), reading.language()),
            "date",
            reading.visitor().formats().moment(each.at())),
        reading.word("directory.feedback.status.", each.status()),
        answer == null ? "" : answer,
        owner && each.status() == Feedback.Status.OPEN);
  }
}
