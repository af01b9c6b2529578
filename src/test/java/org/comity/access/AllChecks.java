package org.comity.access;

import java.util.List;
import java.util.stream.Stream;

/// The checks of all rooms. A room that guards rows adds its own here.
final class AllChecks {
  private AllChecks() {}

  static List<Check> of(World world) {
    return Stream.of(
            new FormChecks(world).all(),
            new LawChecks(world).all(),
            new FileChecks(world).all(),
            new TimeChecks(world).all(),
            new ReviewChecks(world).all(),
            new PeopleChecks(world).all(),
            new HandoverChecks(world).all(),
            new FactorChecks(world).all(),
            new DirectoryChecks(world).all(),
            new LookChecks(world).all(),
            new DiscussionChecks(world).all(),
            new KeptDirectoryChecks(world).all(),
            new RequestChecks(world).all(),
            new LinkAccessChecks(world).all())
        .flatMap(List::stream)
        .toList();
  }
}
