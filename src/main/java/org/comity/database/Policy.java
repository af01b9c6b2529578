package org.comity.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Who may do what to what, as `content/policy.csv` says it.
public final class Policy {
  private static final String FILE = "/content/policy.csv";

  private final Set<PolicyLine> lines;

  private Policy(List<PolicyLine> lines) {
    this.lines = Set.copyOf(lines);
  }

  /// Reads the file in the program. A line that has not four columns is refused with its number.
  public static Policy read() {
    List<String> rows = new String(content(), StandardCharsets.UTF_8).lines().toList();
    return new Policy(
        IntStream.range(1, rows.size())
            .filter(i -> !rows.get(i).isBlank())
            .mapToObj(i -> line(i + 1, rows.get(i)))
            .toList());
  }

  /// The file as it stands in the program.
  static byte[] content() {
    try (InputStream in = Policy.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Whether the role may do the act to the object in this state.
  public boolean allows(String role, String object, String state, String act) {
    return lines.contains(new PolicyLine(role, object, state, act));
  }

  /// Every line, for the database and for the test of the whole matrix.
  public List<PolicyLine> lines() {
    return List.copyOf(lines);
  }

  private static PolicyLine line(int number, String row) {
    String[] cells = row.split(",", -1);
    if (cells.length != 4) {
      throw new IllegalStateException(FILE + ":" + number + ": four columns expected");
    }
    return new PolicyLine(cells[0].strip(), cells[1].strip(), cells[2].strip(), cells[3].strip());
  }
}
