package org.comity.directory.web;

import java.util.List;
import java.util.Optional;
import org.comity.directory.Holding;
import org.comity.directory.web.aside.Aside;
import org.comity.instrument.web.SourceView;
import org.comity.language.Text;
import org.comity.shell.Page;

/// An authority: what it is called, how it is reached, for what it is named.
///
/// @param id its lasting identifier
/// @param title its name
/// @param name its name, marked where it is not in the reader's language
/// @param state its State
/// @param on the day for which it is shown
/// @param onWords the same day in words
/// @param facts what it is, by label
/// @param original its name as the source writes it
/// @param successor what has come in its place
/// @param contacts how it is reached
/// @param named for what it is or was named
/// @param source where this is from
/// @param kept since when this directory says what it says, in words
/// @param aside what stands beside the entry, as far as the reader sees it
public record AuthorityPage(
    String id,
    String title,
    Text name,
    Link state,
    OnDay on,
    String onWords,
    List<Fact> facts,
    DesignationView.Original original,
    Optional<Successor> successor,
    List<ContactView> contacts,
    List<Held> named,
    SourceView source,
    List<String> kept,
    Aside aside)
    implements Page {

  /// A State and its page in the directory.
  public record Link(String address, String name) {}

  /// Something about an authority.
  ///
  /// @param label what it is
  /// @param value the words, perhaps in English for whoever reads another language
  /// @param address where it leads; empty for nowhere
  public record Fact(String label, Text value, String address) {}

  /// What has come in its place.
  ///
  /// @param address its page
  /// @param name its name
  /// @param since since when, in words
  public record Successor(String address, Text name, String since) {}

  /// A designation, and whether it holds on the day.
  ///
  /// @param view the designation
  /// @param holding whether it holds
  /// @param words the same in words; empty where it holds
  public record Held(DesignationView view, Holding holding, String words) {}

  @Override
  public List<String> place() {
    return List.of(state.name());
  }

  @Override
  public int status() {
    return on.status();
  }
}
