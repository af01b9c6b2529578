package org.comity.discussion.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comity.database.Ids;
import org.comity.discussion.Discussions;
import org.comity.discussion.Discussions.Seen;
import org.comity.discussion.Message;
import org.comity.discussion.Quote;
import org.comity.discussion.Say;
import org.comity.shell.Problem;
import org.springframework.stereotype.Component;

/// Makes the page of a discussion.
@Component
class DiscussionPages {
  private final Discussions discussions;
  private final SaidLines lines;
  private final Voice voice;

  DiscussionPages(Discussions discussions, SaidLines lines, Voice voice) {
    this.discussions = discussions;
    this.lines = lines;
    this.voice = voice;
  }

  /// What was typed on the page, and why it was not taken.
  ///
  /// @param say what she says; null where she corrected something
  /// @param correcting what she typed to correct a message, by its identifier
  /// @param problems what has to be put right
  /// @param overtaken whether others wrote while she did
  record Typed(
      Optional<Say> say, Map<UUID, String> correcting, List<Problem> problems, boolean overtaken) {
    static final Typed NOTHING = new Typed(Optional.empty(), Map.of(), List.of(), false);
  }

  /// The page; empty if there is no such discussion for the reader.
  Optional<DiscussionPage> page(UUID id, Typed typed) {
    return discussions.find(id, voice.language()).map(seen -> page(seen, typed));
  }

  private DiscussionPage page(Seen seen, Typed typed) {
    List<Message> messages = discussions.messages(seen);
    Message last = messages.getLast();
    return new DiscussionPage(
        seen.discussion().id().toString(),
        seen.discussion().subject(),
        about(seen),
        voice.standing(last.state()),
        voice.next(last.next()),
        voice.late(last.next()),
        lines.of(messages, typed.correcting()),
        last.number(),
        last.state() == Message.State.SETTLED,
        discussions.writes() ? Optional.of(form(seen, last, typed)) : Optional.empty(),
        typed.problems(),
        typed.overtaken());
  }

  private DiscussionPage.About about(Seen seen) {
    Quote quote = seen.discussion().quote();
    return new DiscussionPage.About(
        seen.thing().title(),
        seen.thing().address(),
        voice.circle(seen.discussion().bodies()),
        seen.thing().readers(),
        quote == null ? "" : quote.exact(),
        quote != null && discussions.text(seen.thing()).flatMap(quote::in).isEmpty());
  }

  private SayForm form(Seen seen, Message last, Typed typed) {
    List<Choice> parties =
        seen.parties().stream().map(party -> new Choice(party.code(), voice.party(party))).toList();
    List<Problem> problems = typed.problems();
    return typed
        .say()
        .map(
            say ->
                new SayForm(
                    say.key().toString(), say.words(), parties, say.next(), say.due(), problems))
        .orElseGet(
            () -> new SayForm(Ids.next().toString(), "", parties, asks(seen, last), "", problems));
  }

  // After an answer the one who asked goes on; who wrote last herself leaves it as it is.
  private String asks(Seen seen, Message last) {
    List<String> offered = seen.parties().stream().map(party -> party.code()).toList();
    if (discussions.waits(seen.discussion())) {
      String exactly = last.by().code();
      return offered.contains(exactly) ? exactly : last.by().body().toString();
    }
    var next = last.next();
    return next == null ? "" : next.party().code();
  }
}
