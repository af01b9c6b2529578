package org.comity.access;

import java.util.List;
import java.util.Optional;
import org.comity.directory.links.Found;
import org.comity.directory.links.Link;
import org.comity.directory.links.LinkChecks;

/// What the lines on the web addresses of the directory mean.
final class LinkAccessChecks {
  private static final String LOOK =
      "INSERT INTO directory.link_check VALUES"
          + " (:new, :a, 'XA', 'xa-ministry-justice', 'https://n.example', 'ok', true, '', now())";
  private static final String MARK =
      "INSERT INTO directory.link_mark VALUES"
          + " (:new, 'xa-ministry-justice', 'https://n.example', false, '2026-01-01', now())";

  private final World world;
  private final LinkChecks checks;

  LinkAccessChecks(World world) {
    this.world = world;
    this.checks = world.find(LinkChecks.class);
  }

  List<Check> all() {
    return List.of(
        Check.of("directory-link", "own", "read")
            .orBy("directory-link", "other", "read")
            .orBy("directory-link", "any", "check")
            .sql(world, "SELECT 1 FROM directory.link_check WHERE id = :link")
            .service("own", me -> !checks.of("xa-ministry-justice").isEmpty()),
        Check.of("directory-link", "other", "read")
            .orBy("directory-link", "any", "check")
            .sql(world, "SELECT 1 FROM directory.link_check WHERE id = :foreign_link")
            .service("XB's", me -> !checks.of("xb-ministry-justice").isEmpty()),
        Check.of("directory-link", "any", "check")
            .sql(world, LOOK)
            .sql(world, MARK)
            .door("due", caller -> !checks.due().isEmpty())
            .door(
                "record",
                caller -> {
                  checks.record(link(), new Found(Found.Result.OK, ""));
                  return true;
                }));
  }

  private static Link link() {
    return new Link(
        "XA",
        Optional.of(World.id("a")),
        "xa-ministry-justice",
        Link.Kind.WEBSITE,
        "https://n.example");
  }
}
