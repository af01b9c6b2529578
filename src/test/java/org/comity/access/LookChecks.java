package org.comity.access;

import java.time.Instant;
import java.util.List;
import org.comity.directory.Directory;
import org.comity.directory.looked.Look;
import org.comity.directory.looked.LookQuery;
import org.comity.directory.looked.LookRetention;
import org.comity.directory.looked.Looks;
import org.comity.identity.Membership;

/// What the lines on who looked mean.
final class LookChecks {
  private static final LookQuery ALL =
      new LookQuery(Instant.EPOCH, Instant.parse("9999-01-01T00:00:00Z"), "", 0, 100);

  private final World world;
  private final Looks looks;

  LookChecks(World world) {
    this.world = world;
    this.looks = world.find(Looks.class);
  }

  List<Check> all() {
    return List.of(keep(), ours(), remove(), recent(), change());
  }

  private Check keep() {
    return Check.of("directory-look", "any", "write")
        .sql(
            world,
            "INSERT INTO directory.look VALUES (:new, :me, 'n', :a, 'XA', 'expert', :b, 'XB',"
                + " 'xb-ministry-justice', 'page', now())")
        .sql(world, "SELECT 1 FROM directory.look WHERE person = :me")
        .service("keep", this::keeps)
        .service(
            "mine", me -> looks.mine(me, ALL).filter(part -> !part.looks().isEmpty()).isPresent());
  }

  private boolean keeps(Membership me) {
    var points = world.find(Directory.class).contacts("xb-ministry-justice");
    return looks.keep(me, Look.Way.PAGE, points) == 1;
  }

  private Check ours() {
    return Check.of("directory-look", "own", "read")
        .orBy("directory-look", "old", "remove")
        .sql(world, "SELECT 1 FROM directory.look WHERE id = :look")
        .service(
            "who looked at our entries",
            me -> looks.ofOurs(me, ALL).filter(part -> !part.looks().isEmpty()).isPresent());
  }

  private Check remove() {
    return Check.of("directory-look", "old", "remove")
        .sql(world, "DELETE FROM directory.look WHERE id = :old_look")
        .door(
            "remove what is old",
            caller -> looks.removeOld(new LookRetention(LookRetention.FEWEST)) > 0);
  }

  private Check recent() {
    return Check.of("directory-look", "recent", "remove")
        .sql(world, "DELETE FROM directory.look WHERE id = :look")
        .byTheProgramItself("nobody ever does");
  }

  private Check change() {
    return Check.of("directory-look", "any", "change")
        .sql(world, "UPDATE directory.look SET name = 'somebody else' WHERE id = :look")
        .byTheProgramItself("nobody ever does");
  }
}
