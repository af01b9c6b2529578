package org.comity.access;

import java.util.List;
import java.util.UUID;
import org.comity.discussion.Begin;
import org.comity.discussion.Contribute;
import org.comity.discussion.Discussions;
import org.comity.discussion.Say;
import org.comity.discussion.Speaking;
import org.comity.discussion.ThingKey;
import org.comity.discussion.told.DiscussionLetters;
import org.comity.language.Language;

/// What the lines on discussions mean.
final class DiscussionChecks {
  private static final String THREAD =
      """
      INSERT INTO discussion.thread (id, room, kind, thing, bodies, subject, author, body, opened_at)
      VALUES (:new, 'directory', 'authority', '%s', ARRAY[%s], 's', :me, :a, now())
      """;
  private static final String MESSAGE =
      """
      INSERT INTO discussion.message (id, thread, number, state, author, body, role, key, at)
      VALUES (:new, %s, 1000, 'open', :me, :a, 'expert', :new, now())
      """;

  private final World world;
  private final Discussions discussions;
  private final Speaking speaking;

  DiscussionChecks(World world) {
    this.world = world;
    this.discussions = world.find(Discussions.class);
    this.speaking = world.find(Speaking.class);
  }

  List<Check> all() {
    return List.of(readSteps(), readWords(), readOther(), write(), writeOther(), tell());
  }

  private Check readSteps() {
    return Check.of("discussion", "circle", "read")
        .orBy("discussion", "any", "tell")
        .sql(world, "SELECT 1 FROM discussion.thread WHERE id = :thread")
        .sql(world, "SELECT 1 FROM discussion.message WHERE id = :message")
        .service("find", me -> finds("thread"))
        .service("list", me -> lists("thread"));
  }

  private Check readWords() {
    return Check.of("discussion", "circle", "read")
        .sql(world, "SELECT 1 FROM discussion.wording WHERE message = :message")
        .service("search", me -> !discussions.search("asked", Language.ENGLISH).isEmpty())
        .service("of a thing", me -> ofThing("XA/xa-ministry-justice"));
  }

  private Check readOther() {
    return Check.of("discussion", "other", "read")
        .orBy("discussion", "any", "tell")
        .sql(world, "SELECT 1 FROM discussion.thread WHERE id = :foreign_thread")
        .sql(world, "SELECT 1 FROM discussion.message WHERE id = :foreign_message")
        .service("find XB's", me -> finds("foreign_thread"))
        .service("list XB's", me -> lists("foreign_thread"))
        .service("find one on what the body does not see", me -> finds("blind_thread"));
  }

  private Check write() {
    return Check.of("discussion", "circle", "write")
        .sql(world, THREAD.formatted("XA/xa-ministry-justice", ":a"))
        .sql(world, MESSAGE.formatted(":thread"))
        .sql(world, "INSERT INTO discussion.wording VALUES (:me, 2, 'w', now())")
        .service("begin", me -> said(speaking.begin(begin("XA/xa-ministry-justice", "inside"))))
        .service("go on", me -> said(speaking.contribute(goOn("thread", false))))
        .service("settle", me -> said(speaking.contribute(goOn("thread", true))))
        .service("correct", me -> said(speaking.correct(World.id("thread"), me.person(), "w")));
  }

  private Check writeOther() {
    return Check.of("discussion", "other", "write")
        .sql(world, THREAD.formatted("XA/xa-ministry-justice", ":b"))
        .sql(world, MESSAGE.formatted(":foreign_thread"))
        .sql(world, "INSERT INTO discussion.wording VALUES (:message, 2, 'w', now())")
        .service(
            "begin on XB's",
            me -> said(speaking.begin(begin("XB/xb-prosecutor-general", "inside"))))
        .service("go on in XB's", me -> said(speaking.contribute(goOn("foreign_thread", false))))
        .service(
            "correct a colleague",
            me -> said(speaking.correct(World.id("thread"), World.id("message"), "w")));
  }

  private Check tell() {
    return Check.of("discussion", "any", "tell")
        .sql(world, "INSERT INTO discussion.told VALUES (:blind_message, now())")
        .sql(world, "SELECT 1 FROM discussion.told WHERE message = :foreign_message")
        .door(
            "tell",
            caller -> {
              DiscussionLetters letters = world.find(DiscussionLetters.class);
              letters.tell(World.id("blind_message"));
              return !letters.waiting().contains(World.id("blind_message"));
            });
  }

  private boolean finds(String thread) {
    return discussions.find(World.id(thread), Language.ENGLISH).isPresent();
  }

  private boolean lists(String thread) {
    return discussions.mine(Language.ENGLISH).stream()
        .anyMatch(each -> each.discussion().id().equals(World.id(thread)));
  }

  private boolean ofThing(String id) {
    return discussions
        .thing(new ThingKey("directory", "authority", id), Language.ENGLISH)
        .filter(thing -> !discussions.of(thing).isEmpty())
        .isPresent();
  }

  private static Begin begin(String authority, String circle) {
    var key = new ThingKey("directory", "authority", authority);
    return new Begin(key, circle, "subject", "", 0, say());
  }

  private Contribute goOn(String thread, boolean settle) {
    int last =
        world
            .owner()
            .sql("SELECT max(number) FROM discussion.message WHERE thread = :thread")
            .param("thread", World.id(thread))
            .query(Integer.class)
            .single();
    return new Contribute(World.id(thread), last, settle, say());
  }

  private static Say say() {
    return new Say(UUID.randomUUID(), "words", "", "");
  }

  private static boolean said(Say.Outcome outcome) {
    return outcome instanceof Say.Outcome.Said;
  }
}
