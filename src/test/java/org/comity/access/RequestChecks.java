package org.comity.access;

import java.util.List;
import java.util.Map;
import org.comity.identity.Membership;
import org.comity.request.Drafts;
import org.comity.request.file.CaseFile;
import org.comity.request.follow.Progresses;
import tools.jackson.databind.node.JsonNodeFactory;

/// What the lines on requests mean: whoever drafts them sees those on which she works.
final class RequestChecks {
  private final World world;
  private final Drafts drafts;
  private final Progresses progresses;

  RequestChecks(World world) {
    this.world = world;
    this.drafts = world.find(Drafts.class);
    this.progresses = world.find(Progresses.class);
  }

  List<Check> all() {
    return List.of(read(), write());
  }

  private Check read() {
    return Check.of("request", "own", "read")
        .sql(world, "SELECT 1 FROM request.draft WHERE id = :request")
        .sql(world, "SELECT 1 FROM request.version WHERE draft = :request")
        .sql(world, "SELECT 1 FROM request.member WHERE draft = :request AND person = :me")
        .sql(world, "SELECT 1 FROM request.entry WHERE draft = :request")
        .sql(world, "SELECT 1 FROM request.frozen WHERE draft = :request")
        .service("what was signed", me -> !progresses.frozen(me, World.id("request"), 1).isEmpty())
        .service("versions", me -> !drafts.versions(me, World.id("request")).isEmpty());
  }

  private Check write() {
    return Check.of("request", "own", "write")
        .sql(
            world,
            "INSERT INTO request.draft (id, body, owner, version, begun_at, changed_at)"
                + " VALUES (:new, :a, :me, 0, now(), now())")
        .sql(world, "INSERT INTO request.version VALUES (:request, 1, '', :me, now())")
        .sql(world, "UPDATE request.draft SET version = 1 WHERE id = :request")
        .sql(world, "UPDATE request.draft SET signed_version = 0 WHERE id = :request")
        .sql(world, "INSERT INTO request.entry VALUES (:request, 2, 'note', NULL, '', :me, now())")
        .sql(world, "INSERT INTO request.frozen VALUES (:request, 1, 'n', 'hash', '')")
        .service("begin", this::begins);
  }

  private boolean begins(Membership me) {
    var empty = new CaseFile(JsonNodeFactory.instance.objectNode(), Map.of());
    return drafts.begin(me, empty).isPresent();
  }
}
