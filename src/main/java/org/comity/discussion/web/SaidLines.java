package org.comity.discussion.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comity.discussion.Discussions;
import org.comity.discussion.Message;
import org.springframework.stereotype.Component;

/// Makes what a page shows of messages.
@Component
class SaidLines {
  private final Discussions discussions;
  private final Voice voice;

  SaidLines(Discussions discussions, Voice voice) {
    this.discussions = discussions;
    this.voice = voice;
  }

  /// Messages in their order.
  ///
  /// @param correcting what was typed to correct one of them, by its identifier
  List<DiscussionPage.Said> of(List<Message> messages, Map<UUID, String> correcting) {
    Map<UUID, String> names = voice.names(messages);
    return messages.stream().map(each -> said(each, names, correcting)).toList();
  }

  private DiscussionPage.Said said(
      Message each, Map<UUID, String> names, Map<UUID, String> correcting) {
    List<Message.Wording> all = each.wordings();
    String words = all.isEmpty() ? "" : all.getLast().words();
    return new DiscussionPage.Said(
        each.id().toString(),
        voice.author(each, names),
        voice.moment(each.at()),
        paragraphs(words),
        all.stream().limit(Math.max(0, all.size() - 1)).map(this::earlier).toList(),
        done(each),
        voice.next(each.next()),
        discussions.corrects(each, voice.now())
            ? Optional.of(correcting.getOrDefault(each.id(), words))
            : Optional.empty(),
        voice.formats().time(each.at().plus(Message.CORRECTABLE)));
  }

  private DiscussionPage.Earlier earlier(Message.Wording version) {
    return new DiscussionPage.Earlier(voice.moment(version.at()), paragraphs(version.words()));
  }

  private String done(Message each) {
    return switch (each.state()) {
      case SETTLED -> voice.say("discussion.done.settled");
      case REOPENED -> voice.say("discussion.done.reopened");
      case OPEN, ANSWERED -> "";
    };
  }

  private static List<String> paragraphs(String words) {
    return words.isEmpty()
        ? List.of()
        : Arrays.stream(words.split("\n{2,}")).map(String::strip).toList();
  }
}
