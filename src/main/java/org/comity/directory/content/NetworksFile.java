package org.comity.directory.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.directory.Network;
import org.comity.instrument.StateCode;
import org.comity.instrument.content.CsvRow;
import org.comity.instrument.content.Problem;

/// Reads the networks and who belongs to them.
final class NetworksFile {
  private static final List<String> COLUMNS =
      List.of(
          "code", "name_en", "founded", "secretariat", "address", "verified", "source", "as_at");
  private static final List<String> MEMBERS =
      List.of("network", "iso3", "name", "role", "verified", "source", "as_at");

  private final Reference reference;
  private final Map<String, List<Network.Member>> members = new LinkedHashMap<>();

  NetworksFile(Reference reference) {
    this.reference = reference;
  }

  List<Network> read(Tables tables) {
    List<CsvRow> rows = tables.own("networks", "code", COLUMNS);
    rows.forEach(row -> members.put(row.text("code"), new ArrayList<>()));
    tables.rows("members", MEMBERS).forEach(this::member);
    return rows.stream().map(this::network).toList();
  }

  private Network network(CsvRow row) {
    return new Network(
        row.text("code"),
        row.required("name_en"),
        row.asAt("founded"),
        row.text("secretariat"),
        Contacts.page(row, "address"),
        members.getOrDefault(row.text("code"), List.of()),
        reference.origin(row));
  }

  private void member(CsvRow row) {
    List<Network.Member> found = members.get(row.text("network"));
    if (found == null) {
      row.problem(Problem.Code.UNKNOWN_BASIS, "No network has the code " + row.text("network"));
      return;
    }
    // Jurisdictions that are no States have a name alone.
    Optional<StateCode> state =
        row.text("iso3").isEmpty() ? Optional.empty() : reference.state(row);
    boolean observer = row.text("role").equals("observer");
    found.add(new Network.Member(state, row.required("name"), observer, reference.origin(row)));
  }
}
