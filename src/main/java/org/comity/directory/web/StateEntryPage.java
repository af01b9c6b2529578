package org.comity.directory.web;

import java.util.List;
import org.comity.directory.Knowledge;
import org.comity.instrument.web.SourceView;
import org.comity.language.Text;
import org.comity.shell.Page;

/// What a State has named and stated, by treaty and resolution.
///
/// @param title the page's title
/// @param code the code of the State
/// @param name its short name
/// @param on the day for which it is shown
/// @param onWords the same day in words
/// @param changes the days on which something changed
/// @param known how much is known
/// @param groups what is stated under each treaty or resolution
/// @param networks the networks to which a source counts it
public record StateEntryPage(
    String title,
    String code,
    String name,
    OnDay on,
    String onWords,
    List<Change> changes,
    Knowledge known,
    List<Group> groups,
    List<Membership> networks)
    implements Page {

  /// A day on which something changed.
  public record Change(String address, String day, boolean shown) {}

  /// All under one treaty or resolution.
  ///
  /// @param code its code
  /// @param name its name
  /// @param address its page; empty for none
  /// @param standing since when the State is party, in words; empty where it has no parties
  /// @param functions who is named, or what is said in place of it
  /// @param sections languages, legal basis, channels, requirements
  public record Group(
      String code,
      Text name,
      String address,
      String standing,
      List<Asked> functions,
      List<Section> sections) {}

  /// One function.
  ///
  /// @param function in words
  /// @param article the citation of the article that asks for it; empty for none
  /// @param articleAddress the page of the provision; empty for none
  /// @param named who is named
  /// @param otherwise what is said where nobody is
  /// @param remarks what is to be known, in words
  public record Asked(
      String function,
      String article,
      String articleAddress,
      List<DesignationView> named,
      String otherwise,
      List<String> remarks) {}

  /// Statements of one kind.
  ///
  /// @param heading what they are
  /// @param statements those that hold
  /// @param otherwise what is said where none does
  public record Section(String heading, List<StatementView> statements, String otherwise) {}

  /// A network.
  ///
  /// @param code its code
  /// @param name its name
  /// @param address its address on the web; empty for none
  /// @param observer whether the State only looks on
  /// @param source where this is from
  public record Membership(
      String code, Text name, String address, boolean observer, SourceView source) {}

  @Override
  public int status() {
    return on.status();
  }
}
