package org.comity.request.web.grounds;

import java.util.List;
import org.comity.shell.Page;

/// The grounds on which a request may be refused or postponed, each with its answer.
///
/// @param title the page's title
/// @param reference how the draft is called
/// @param draft its address
/// @param version on which answers are given
/// @param saved whether something was just saved
/// @param open how many nobody has answered
/// @param lines one by one
public record GroundsPage(
    String title,
    String reference,
    String draft,
    int version,
    boolean saved,
    long open,
    List<Line> lines)
    implements Page {
  /// Takes the grounds in order.
  public GroundsPage {
    lines = List.copyOf(lines);
  }

  /// A ground.
  ///
  /// @param id its name in a case
  /// @param title what it is about
  /// @param basis where it stands in treaty or law
  /// @param open whether nobody has answered it
  /// @param standing how it stands, in a sentence
  /// @param advice what to say; empty for one that is answered
  /// @param against findings that speak against it, each in a sentence
  /// @param said what the case says of it
  /// @param choices what can be answered
  /// @param words what the drafter wrote beside
  /// @param wrong what is to be put right in her answer; empty for nothing
  public record Line(
      String id,
      String title,
      String basis,
      boolean open,
      String standing,
      String advice,
      List<String> against,
      List<Said> said,
      List<Choice> choices,
      String words,
      String wrong) {
    /// Takes the lists in order.
    public Line {
      against = List.copyOf(against);
      said = List.copyOf(said);
      choices = List.copyOf(choices);
    }
  }

  /// What the case says in a field that answers a ground.
  ///
  /// @param address where it is written
  /// @param label the field
  /// @param value what stands there; empty for nothing
  public record Said(String address, String label, String value) {}

  /// An answer.
  ///
  /// @param value what is sent
  /// @param name what is read
  /// @param chosen whether it is given
  public record Choice(String value, String name, boolean chosen) {}

  @Override
  public List<String> place() {
    return List.of(reference);
  }
}
