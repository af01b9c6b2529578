package org.comity.discussion.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.comity.discussion.Discussion;
import org.comity.discussion.Discussions;
import org.comity.discussion.Discussions.Seen;
import org.comity.discussion.Message;
import org.springframework.stereotype.Component;

/// Makes the page of all discussions of a reader.
@Component
class ListPages {
  private static final List<String> STATES = List.of("waiting", "open", "settled", "all");

  private final Discussions discussions;
  private final DiscussionLines lines;
  private final Voice voice;

  ListPages(Discussions discussions, DiscussionLines lines, Voice voice) {
    this.discussions = discussions;
    this.lines = lines;
    this.voice = voice;
  }

  /// The page that shows what was asked for; what is no choice is read as the first one.
  DiscussionsPage page(Map<String, String> asked) {
    List<Seen> all = discussions.mine(voice.language());
    List<String> rooms = all.stream().map(each -> room(each.discussion())).distinct().toList();
    String state = chosen(asked.getOrDefault("show", ""), STATES, all);
    String about = asked.getOrDefault("about", "");
    String query = asked.getOrDefault("q", "").strip();
    List<Line> shown =
        shown(query.isEmpty() ? all : discussions.search(query, voice.language()), state, about);
    return new DiscussionsPage(
        voice.say("discussion.list.title"),
        query,
        state,
        choices("discussion.show.", STATES.stream()),
        about,
        choices("discussion.room.", rooms.stream().sorted()),
        shown,
        voice.say("discussion.list.count", "count", shown.size()),
        !all.isEmpty());
  }

  private List<Line> shown(List<Seen> found, String state, String about) {
    return found.stream()
        .filter(each -> is(each.discussion(), state))
        .filter(each -> about.isEmpty() || room(each.discussion()).equals(about))
        .map(lines::of)
        .toList();
  }

  // Where nothing waits, what is open is shown first.
  private String chosen(String wanted, List<String> states, List<Seen> all) {
    if (states.contains(wanted)) {
      return wanted;
    }
    boolean waits = all.stream().anyMatch(each -> discussions.waits(each.discussion()));
    return waits ? "waiting" : "open";
  }

  private boolean is(Discussion each, String state) {
    boolean settled = each.state() == Message.State.SETTLED;
    return switch (state) {
      case "waiting" -> discussions.waits(each);
      case "open" -> !settled;
      case "settled" -> settled;
      default -> true;
    };
  }

  private static String room(Discussion each) {
    return each.key().room();
  }

  private List<Choice> choices(String prefix, Stream<String> codes) {
    return codes.map(code -> new Choice(code, voice.say(prefix + code))).toList();
  }
}
