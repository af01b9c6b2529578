package org.comity.directory.content;

import java.util.List;
import java.util.Map;
import org.comity.directory.Authority;
import org.comity.directory.Basis;
import org.comity.directory.Duty;
import org.comity.directory.Entries;
import org.comity.directory.Network;
import org.comity.directory.Territory;
import org.comity.instrument.Content;
import org.comity.instrument.content.ContentFiles;
import org.comity.instrument.content.Problems;

/// Reads all files of the directory. Anything wrong in them is refused, all at once.
final class DirectoryLoader {
  private final Content facts;
  private final Problems problems = new Problems();
  private final Tables tables;

  DirectoryLoader(ContentFiles files, Content facts, boolean rehearsal) {
    this.facts = facts;
    this.tables = new Tables(files, rehearsal, problems);
  }

  /// The directory; throws [org.comity.instrument.content.ContentRefused] with every problem if
  /// there is any.
  ReadDirectory load() {
    Map<String, Territory> territories = TerritoriesFile.read(tables, facts);
    Map<String, Basis> bases = new BasesFile(facts).read(tables);
    var reference = new Reference(facts, bases, territories, List.of());
    List<Network> networks = new NetworksFile(reference).read(tables);
    networks.forEach(each -> bases.putIfAbsent(each.code(), BasesFile.basis(each)));
    List<Duty> duties = DutiesFile.read(tables, reference);
    Entries entries = entries(new Reference(facts, bases, territories, duties), networks);
    problems.refuse();
    return new ReadDirectory(entries, tables.read());
  }

  private Entries entries(Reference reference, List<Network> networks) {
    Map<String, Authority> authorities = new AuthoritiesFile(reference).read(tables);
    return new Entries(
        authorities,
        new Contacts(reference, authorities.keySet()).read(tables),
        reference.territories(),
        reference.bases(),
        reference.duties(),
        networks,
        new StatementFiles(reference, authorities.keySet()).read(tables));
  }
}
