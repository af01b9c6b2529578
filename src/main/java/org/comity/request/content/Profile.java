package org.comity.request.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.form.Finding.Severity;

/// What a requested State asks of a request beyond the treaty, each with its source.
///
/// @param state three letters of ISO 3166-1
/// @param requirements one by one
public record Profile(String state, List<Requirement> requirements) {
  /// Keeps a copy of the requirements.
  public Profile {
    requirements = List.copyOf(requirements);
  }

  /// One requirement.
  ///
  /// @param id unique among all profiles, such as `SGP-certificate`; also the key of its text
  /// @param kinds the kinds of assistance it concerns; empty for all
  /// @param fields the fields that have to be filled in to meet it
  /// @param gates answers to gates that follow from it
  /// @param severity what it means for sending if one of the fields is empty
  /// @param noticeDays days between service and hearing that the State asks for; 0 if it says
  ///   nothing
  /// @param basis article or section
  /// @param source where it was read, an address
  /// @param asAt when the source says so; the day of reading where it does not tell
  /// @param certainty `verified`, `partly read` or `recalled`
  public record Requirement(
      String id,
      List<String> kinds,
      List<String> fields,
      Map<String, Boolean> gates,
      Severity severity,
      int noticeDays,
      String basis,
      String source,
      LocalDate asAt,
      String certainty) {
    /// Keeps copies of the lists.
    public Requirement {
      kinds = List.copyOf(kinds);
      fields = List.copyOf(fields);
      gates = Map.copyOf(gates);
    }

    /// Whether it concerns a case with these kinds of assistance.
    public boolean concerns(List<String> present) {
      return kinds.isEmpty() || kinds.stream().anyMatch(present::contains);
    }

    /// The key of its text.
    public String text() {
      return "profile." + id;
    }
  }

  /// The answer to a gate that follows from what the State asks; empty if it says nothing.
  public Optional<Boolean> gate(String field) {
    return requirements.stream()
        .flatMap(each -> Optional.ofNullable(each.gates().get(field)).stream())
        .findFirst();
  }

  /// The days of notice that the State asks for when somebody is summoned; 0 if it says nothing.
  public int noticeDays() {
    return requirements.stream().mapToInt(Requirement::noticeDays).max().orElse(0);
  }
}
