package org.comity.discussion.web;

import java.util.Optional;
import org.comity.discussion.Discussion;
import org.comity.discussion.Discussions;
import org.comity.discussion.Quote;
import org.comity.discussion.Thing;
import org.springframework.stereotype.Component;

/// Makes the lines of lists of discussions.
@Component
class DiscussionLines {
  private final Discussions discussions;
  private final Voice voice;

  DiscussionLines(Discussions discussions, Voice voice) {
    this.discussions = discussions;
    this.voice = voice;
  }

  /// A line on the page of the thing.
  ///
  /// @param text the words of the thing; empty where it has none
  Line of(Discussion each, Optional<String> text) {
    return line(each, "", "", text);
  }

  /// A line among discussions of other things.
  Line of(Discussions.Seen seen) {
    Thing thing = seen.thing();
    return line(seen.discussion(), thing.title(), thing.address(), Optional.empty());
  }

  private Line line(Discussion each, String thing, String address, Optional<String> text) {
    Quote kept = each.quote();
    Optional<Quote> now = kept == null ? Optional.empty() : text.flatMap(kept::in);
    return new Line(
        each.id().toString(),
        each.subject(),
        thing,
        address,
        voice.standing(each.state()),
        discussions.waits(each),
        voice.late(each.last().next()),
        voice.next(each.last().next()),
        voice.say("discussion.list.last", "date", voice.moment(each.last().at())),
        kept == null ? "" : kept.exact(),
        now.map(Quote::prefix).orElse(""),
        kept != null && thing.isEmpty() && now.isEmpty());
  }
}
