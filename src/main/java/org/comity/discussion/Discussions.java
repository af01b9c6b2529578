package org.comity.discussion;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comity.language.Folding;
import org.comity.language.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The discussions before somebody who may read them: those of her body's circles, on things that
/// she may see. Of any other she does not learn that it is there.
@Service
public class Discussions {
  private final ThreadStore threads;
  private final MessageStore messages;
  private final Things things;
  private final Visitors visitors;

  Discussions(ThreadStore threads, MessageStore messages, Things things, Visitors visitors) {
    this.threads = threads;
    this.messages = messages;
    this.things = things;
    this.visitors = visitors;
  }

  /// A discussion with the thing it stands on.
  public record Seen(Discussion discussion, Thing thing) {

    /// Who can be asked to act in it: as the thing's room offers it for this circle, else its
    /// bodies.
    public List<Party> parties() {
      return thing.circles().stream()
          .filter(circle -> circle.bodies().equals(discussion.bodies()))
          .findFirst()
          .map(Circle::parties)
          .orElseGet(
              () -> discussion.bodies().stream().map(body -> new Party(body, null)).toList());
    }
  }

  /// Whether whoever acts now takes part in discussions at all.
  public boolean reads() {
    return visitors.reader().isPresent();
  }

  /// Whether whoever acts now writes in discussions.
  public boolean writes() {
    return visitors.writer().isPresent();
  }

  /// The thing, if she may see it.
  @Transactional(readOnly = true)
  public Optional<Thing> thing(ThingKey key, Language language) {
    return visitors.reader().flatMap(me -> things.find(key, language));
  }

  /// The words of a thing that can be quoted; empty where it has none, or she may not see it.
  @Transactional(readOnly = true)
  public Optional<String> text(Thing thing) {
    return things.text(thing.key());
  }

  /// The discussions of a thing, the last used first.
  @Transactional(readOnly = true)
  public List<Discussion> of(Thing thing) {
    return visitors.reader().map(me -> threads.of(thing.key(), me.body())).orElse(List.of());
  }

  /// All that she reads, the last used first; at most three hundred.
  @Transactional(readOnly = true)
  public List<Seen> mine(Language language) {
    return visitors.reader().map(me -> seen(threads.of(me.body()), language)).orElse(List.of());
  }

  /// Those of them that wait for her.
  @Transactional(readOnly = true)
  public List<Seen> waiting(Language language) {
    return visitors
        .writer()
        .map(me -> seen(threads.of(me.body()).stream().filter(waits(me)).toList(), language))
        .orElse(List.of());
  }

  private static java.util.function.Predicate<Discussion> waits(Visitors.Me me) {
    return each -> each.last().waitsFor(me.person(), me.body(), me.role());
  }

  /// Whether a discussion waits for whoever acts now.
  public boolean waits(Discussion discussion) {
    return visitors.writer().filter(me -> waits(me).test(discussion)).isPresent();
  }

  /// Whether a party has the body of whoever acts now.
  public boolean mine(Party party) {
    return visitors.reader().filter(me -> me.body().equals(party.body())).isPresent();
  }

  /// Whether whoever acts now may still correct a message.
  public boolean corrects(Message message, Instant now) {
    return visitors.writer().filter(me -> message.correctable(me.person(), now)).isPresent();
  }

  /// A discussion, if she may read it.
  @Transactional(readOnly = true)
  public Optional<Seen> find(UUID id, Language language) {
    return visitors
        .reader()
        .flatMap(me -> threads.find(id, me.body()))
        .flatMap(found -> seen(List.of(found), language).stream().findFirst());
  }

  /// Everything that was said in it, the first first.
  @Transactional(readOnly = true)
  public List<Message> messages(Seen seen) {
    return messages.of(seen.discussion().id());
  }

  /// Those whose subject or words have every word of a query, the last used first.
  @Transactional(readOnly = true)
  public List<Seen> search(String query, Language language) {
    List<String> words = Folding.words(query);
    return visitors
        .reader()
        .map(
            me -> {
              Map<UUID, String> said = messages.words(me.body());
              return mine(language).stream().filter(each -> has(each, said, words)).toList();
            })
        .orElse(List.of());
  }

  private static boolean has(Seen each, Map<UUID, String> said, List<String> words) {
    String text = each.discussion().subject() + " " + said.get(each.discussion().id());
    return Folding.matches(words, Folding.fold(text));
  }

  /// Whoever acts now, if she writes.
  Optional<Visitors.Me> writer() {
    return visitors.writer();
  }

  // Each thing is asked for once, however many discussions stand on it.
  private List<Seen> seen(List<Discussion> found, Language language) {
    Map<ThingKey, Optional<Thing>> known = new HashMap<>();
    List<Seen> seen = new ArrayList<>();
    for (Discussion each : found) {
      known
          .computeIfAbsent(each.key(), key -> things.find(key, language))
          .ifPresent(thing -> seen.add(new Seen(each, thing)));
    }
    return seen;
  }
}
