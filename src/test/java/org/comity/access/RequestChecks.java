package org.comity.access;

import java.util.List;
import java.util.Map;
import org.comity.identity.Membership;
import org.comity.request.Drafts;
import org.comity.request.file.CaseFile;
import tools.jackson.databind.node.JsonNodeFactory;

/// What the lines on requests mean: whoever drafts them sees those on which she works.
final class RequestChecks {
  private final World world;
  private final Drafts drafts;

  RequestChecks(World world) {
    this.world = world;
    this.drafts = world.find(Drafts.class);
  }

  List<Check> all() {
    return List.of(read(), write());
  }

  private Check read() {
    return Check.of("request", "own", "read")
        .sql(world, "SELECT 1 FROM request.draft WHERE id = :request")
        .sql(world, "SELECT 1 FROM request.version WHERE draft = :request")
        .sql(world, "SELECT 1 FROM request.member WHERE draft = :request AND person = :me")
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
        .service("begin", this::begins);
  }

  private boolean begins(Membership me) {
    var empty = new CaseFile(JsonNodeFactory.instance.objectNode(), Map.of());
    return drafts.begin(me, empty).isPresent();
  }
}
