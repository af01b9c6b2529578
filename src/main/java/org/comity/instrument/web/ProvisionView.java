package org.comity.instrument.web;

import java.util.List;
import java.util.Optional;
import org.comity.language.Text;

/// A provision, as its own page and that of its article show it.
///
/// @param id its identifier, which is its anchor
/// @param address its own page
/// @param citation as lawyers cite it
/// @param text what it says, in our words
/// @param kind how far it binds, in words
/// @param duty by which verb, in words
/// @param condition the condition it stands under; empty if there is none
/// @param notification what has to be notified; empty if nothing
/// @param twins its counterparts in other treaties
/// @param without why it has none; empty if nothing is said
public record ProvisionView(
    String id,
    String address,
    String citation,
    Text text,
    String kind,
    String duty,
    Optional<Text> condition,
    Optional<Text> notification,
    List<Twin> twins,
    Optional<Text> without) {

  /// A provision of another treaty that answers to it.
  ///
  /// @param address where it stands
  /// @param treaty the short name of its treaty
  /// @param citation as lawyers cite it
  /// @param degree how near they are, in words
  /// @param cycle when it was reviewed, in words; empty if not
  /// @param note how they differ; empty mostly
  public record Twin(
      String address,
      String treaty,
      String citation,
      String degree,
      String cycle,
      Optional<Text> note) {}

  /// Whether anything is known of counterparts.
  public boolean compared() {
    return !twins.isEmpty() || without.isPresent();
  }
}
