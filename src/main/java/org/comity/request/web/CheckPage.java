package org.comity.request.web;

import java.util.List;
import org.comity.shell.Page;

/// Everything that was found in a draft, before it is signed.
///
/// @param title the page's title
/// @param reference how the draft is called
/// @param draft its address
/// @param groups what was found, the gravest first
public record CheckPage(String title, String reference, String draft, List<Group> groups)
    implements Page {

  /// The findings of one severity.
  ///
  /// @param title what they mean for the request
  /// @param tone the class that gives their colour; empty for none
  /// @param lines one by one
  public record Group(String title, String tone, List<Line> lines) {
    /// The id of its heading.
    public String id() {
      return "found-" + (tone.isEmpty() ? "note" : tone);
    }
  }

  /// A finding.
  ///
  /// @param address where it is put right
  /// @param place the part and the field
  /// @param message what it says
  /// @param basis the law and the rule
  public record Line(String address, String place, String message, String basis) {}

  /// Whether nothing stops the request.
  public boolean clear() {
    return groups.stream().noneMatch(group -> group.tone().equals("stop"));
  }

  @Override
  public List<String> place() {
    return List.of(reference);
  }
}
