package org.comity.discussion.web;

import java.time.LocalDate;
import java.util.List;
import org.comity.discussion.Discussions;
import org.comity.discussion.Discussions.Seen;
import org.comity.discussion.Next;
import org.comity.shell.WaitingForMe;
import org.springframework.stereotype.Component;

/// The discussions on the start page: those in which the reader must act next.
@Component
class DiscussionsWaiting implements WaitingForMe {
  private final Discussions discussions;
  private final Voice voice;

  DiscussionsWaiting(Discussions discussions, Voice voice) {
    this.discussions = discussions;
    this.voice = voice;
  }

  @Override
  public List<Waiting> waiting() {
    return discussions.waiting(voice.language()).stream().map(this::waiting).toList();
  }

  private Waiting waiting(Seen seen) {
    Next next = seen.discussion().last().next();
    LocalDate due = next == null ? null : next.due();
    return new Waiting(
        seen.discussion().subject(),
        voice.say(
            "discussion.waiting.detail",
            "by",
            seen.discussion().inside()
                ? voice.party(seen.discussion().last().by())
                : voice.body(seen.discussion().last().by().body()),
            "thing",
            seen.thing().title()),
        voice.say("discussion.waiting.action"),
        "/discussions/" + seen.discussion().id(),
        due);
  }
}
