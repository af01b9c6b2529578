package org.comity.request.web.basis;

import java.util.List;
import org.comity.shell.Page;

/// What a request may rest on, in the order in which one looks, and what its drafter chose.
///
/// @param title the page's title
/// @param reference how the draft is called
/// @param draft its address
/// @param version on which the choice is made
/// @param saved whether something was just saved
/// @param between the two States and the day, in one line
/// @param groups the treaties by rank
/// @param treaty the name of the bilateral treaty that was chosen; empty for none
/// @param reason why the drafter rests the request on what she chose; empty for nothing said
/// @param passedOver nearer treaties for which she says why she passes them over, each in a
///   sentence
public record BasisPage(
    String title,
    String reference,
    String draft,
    int version,
    boolean saved,
    String between,
    List<Group> groups,
    String treaty,
    String reason,
    List<String> passedOver)
    implements Page {
  /// Takes the lists in order.
  public BasisPage {
    groups = List.copyOf(groups);
    passedOver = List.copyOf(passedOver);
  }

  /// What stands at one place of the order.
  ///
  /// @param id the id of its heading
  /// @param title such as conventions
  /// @param note what is to be known of all of them; empty for nothing
  /// @param options one by one
  public record Group(String id, String title, String note, List<Option> options) {
    /// Takes the options in order.
    public Group {
      options = List.copyOf(options);
    }
  }

  /// Something to rest on.
  ///
  /// @param code the instrument
  /// @param name its name
  /// @param chosen whether the request rests on it
  /// @param usable whether it binds both and knows what is asked
  /// @param doubt what is to be told of the choice; empty for nothing
  /// @param binding whether it binds both; empty for what is no treaty
  /// @param sides what is known of each State, with its source
  /// @param articles the article for each kind of assistance
  /// @param changes what it asks and what it changes, each with its rule
  /// @param gaps what it needs and what is not there yet
  public record Option(
      String code,
      String name,
      boolean chosen,
      boolean usable,
      String doubt,
      String binding,
      List<String> sides,
      List<String> articles,
      List<String> changes,
      List<Gap> gaps) {
    /// Takes the lists in order.
    public Option {
      sides = List.copyOf(sides);
      articles = List.copyOf(articles);
      changes = List.copyOf(changes);
      gaps = List.copyOf(gaps);
    }

    static Option plain(String code, String name, boolean chosen, List<Gap> gaps) {
      return new Option(code, name, chosen, true, "", "", List.of(), List.of(), List.of(), gaps);
    }

    /// Whether all of it is shown at once: what is out of reach and not chosen can wait.
    public boolean open() {
      return usable || chosen;
    }

    /// Whether the bilateral treaty is meant, which has a name of its own.
    public boolean named() {
      return code.equals(BasisChoice.BILATERAL);
    }
  }

  /// A field in which nothing stands.
  ///
  /// @param address where it is filled in
  /// @param label what it is
  public record Gap(String address, String label) {}

  @Override
  public List<String> place() {
    return List.of(reference);
  }
}
