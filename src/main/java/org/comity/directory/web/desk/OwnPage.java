package org.comity.directory.web.desk;

import java.util.List;
import java.util.Optional;
import org.comity.shell.Page;

/// The entries of a State before those who keep them.
///
/// @param title the page's title
/// @param state the name of the State
/// @param alone whether the reader alone holds the account of the State
/// @param saved what was just done, a sentence; empty if nothing was
/// @param waiting the changes that wait for a second person
/// @param entries the authorities
/// @param further where else the State keeps its entries
/// @param differences what the files say now where the State has entered something else
public record OwnPage(
    String title,
    String state,
    boolean alone,
    Optional<String> saved,
    List<Waiting> waiting,
    List<Entry> entries,
    List<Link> further,
    List<String> differences)
    implements Page {

  /// A change that waits.
  ///
  /// @param id its identifier
  /// @param authority the name of the authority
  /// @param words what is being changed, in a sentence
  /// @param values to what, field by field
  /// @param by who made it
  /// @param mine whether the reader made it, and so cannot confirm it
  public record Waiting(
      String id, String authority, String words, List<String> values, String by, boolean mine) {}

  /// An authority.
  ///
  /// @param id its identifier
  /// @param name its name
  /// @param address its public page
  /// @param freshness how fresh it is, in words; empty where nobody is asked
  /// @param late whether it waits for a confirmation
  /// @param points the forms of its points of contact
  public record Entry(
      String id, String name, String address, String freshness, boolean late, List<Link> points) {}

  /// Where something is.
  public record Link(String address, String words) {}

  @Override
  public List<String> place() {
    return List.of(state);
  }
}
