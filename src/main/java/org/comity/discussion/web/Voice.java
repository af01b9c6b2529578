package org.comity.discussion.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.comity.discussion.Message;
import org.comity.discussion.Next;
import org.comity.discussion.Parties;
import org.comity.discussion.Party;
import org.comity.language.Formats;
import org.comity.language.Language;
import org.comity.language.Sorting;
import org.comity.language.Words;
import org.comity.shell.CurrentVisitor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What pages of discussions say in the reader's language.
@Component
class Voice {
  private final Words words;
  private final CurrentVisitor current;
  private final Parties parties;
  private final Clock clock;

  Voice(Words words, CurrentVisitor current, Parties parties, Clock clock) {
    this.words = words;
    this.current = current;
    this.parties = parties;
    this.clock = clock;
  }

  Language language() {
    return current.visitor().language();
  }

  String say(String key, Object... arguments) {
    return words.say(language(), key, arguments);
  }

  String moment(Instant at) {
    return formats().moment(at);
  }

  Instant now() {
    return clock.instant();
  }

  Formats formats() {
    return current.visitor().formats();
  }

  String body(UUID body) {
    return parties.body(body, language());
  }

  /// Who reads a discussion: one body, or several.
  String circle(Collection<UUID> bodies) {
    List<String> names =
        bodies.stream().map(this::body).sorted(Sorting.by(language(), name -> name)).toList();
    return names.size() == 1
        ? say("discussion.circle.inside", "body", names.getFirst())
        : say("discussion.circle.shared", "bodies", formats().list(names));
  }

  /// A body, or those of it who act in a role.
  String party(Party party) {
    String role = party.role();
    return role == null
        ? body(party.body())
        : say(
            "discussion.party.role",
            "role",
            parties.role(role, language()),
            "body",
            body(party.body()));
  }

  /// Who must act next and until when; empty for nobody.
  String next(@Nullable Next next) {
    if (next == null) {
      return "";
    }
    LocalDate due = next.due();
    return due == null
        ? say("discussion.next.who", "party", party(next.party()))
        : say("discussion.next.until", "party", party(next.party()), "date", formats().date(due));
  }

  /// Whether the day until which somebody must act has passed.
  boolean late(@Nullable Next next) {
    LocalDate due = next == null ? null : next.due();
    return due != null && due.isBefore(LocalDate.ofInstant(now(), ZoneOffset.UTC));
  }

  Standing standing(Message.State state) {
    return new Standing(
        switch (state) {
          case OPEN, REOPENED -> "comment";
          case ANSWERED -> "returned";
          case SETTLED -> "done";
        },
        state == Message.State.SETTLED ? "done" : "",
        say("discussion.state." + state.name().toLowerCase(Locale.ROOT)));
  }

  /// Who wrote something: her name where the reader may know it, and for whom.
  String author(Message message, Map<UUID, String> names) {
    String name = names.getOrDefault(message.author(), "");
    String party = party(message.by());
    return name.isEmpty()
        ? party
        : say("discussion.message.by", "name", isolated(name), "party", party);
  }

  // A name in another script does not turn the sentence around it.
  private static String isolated(String name) {
    return '\u2068' + name + '\u2069';
  }

  /// The names of those who wrote, as far as the reader may know them.
  Map<UUID, String> names(Collection<Message> messages) {
    return parties.persons(messages.stream().map(Message::author).distinct().toList());
  }
}
