package org.comity.access;

import java.util.List;
import java.util.Map;
import org.comity.directory.content.ReadRow;
import org.comity.directory.kept.EntryVersions;

/// What the lines on the entries of the directory mean.
final class DirectoryChecks {
  private static final List<String> VISIBILITIES =
      List.of("public", "practitioners", "secretariat");

  private final World world;
  private final EntryVersions versions;

  DirectoryChecks(World world) {
    this.world = world;
    this.versions = world.find(EntryVersions.class);
  }

  List<Check> all() {
    return VISIBILITIES.stream()
        .flatMap(each -> List.of(read(each), write(each)).stream())
        .toList();
  }

  private Check read(String visibility) {
    return Check.of("directory-entry", visibility, "read")
        .sql(world, "SELECT 1 FROM directory.entry_version WHERE id = '" + visibility + "'")
        .door("versions of a row", caller -> !versions.of("contacts", visibility).isEmpty());
  }

  private Check write(String visibility) {
    return Check.of("directory-entry", visibility, "write")
        .sql(
            world,
            "INSERT INTO directory.entry_version"
                + " VALUES ('contacts', 'new', 1, '{}', 'hash', '"
                + visibility
                + "', now())")
        .door("keep a row", caller -> versions.keep(rows(visibility)) > 0);
  }

  private static List<ReadRow> rows(String visibility) {
    return List.of(new ReadRow("contacts", "new " + visibility, Map.of("visibility", visibility)));
  }
}
