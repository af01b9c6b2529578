package org.comity.discussion.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.comity.discussion.Discussions;
import org.comity.discussion.Thing;
import org.comity.discussion.ThingKey;
import org.springframework.stereotype.Component;

/// Makes what the page of a thing shows of its discussions.
@Component
public class DiscussionParts {
  private final Discussions discussions;
  private final DiscussionLines lines;
  private final BeginForms forms;
  private final Voice voice;

  DiscussionParts(Discussions discussions, DiscussionLines lines, BeginForms forms, Voice voice) {
    this.discussions = discussions;
    this.lines = lines;
    this.forms = forms;
    this.voice = voice;
  }

  /// What the reader sees of the discussions of a thing; nothing where she takes part in none.
  public DiscussionPart of(ThingKey key) {
    return discussions.reads()
        ? discussions.thing(key, voice.language()).map(this::of).orElse(DiscussionPart.NOTHING)
        : DiscussionPart.NOTHING;
  }

  private DiscussionPart of(Thing thing) {
    Optional<String> text = discussions.text(thing);
    return new DiscussionPart(
        true,
        discussions.of(thing).stream().map(each -> lines.of(each, text)).toList(),
        forms.empty(thing, text),
        "/discussions/new?room="
            + thing.key().room()
            + "&kind="
            + thing.key().kind()
            + "&thing="
            + URLEncoder.encode(thing.key().id(), StandardCharsets.UTF_8));
  }
}
