package org.comity.request.web;

import java.util.List;
import org.comity.request.web.input.Input;
import org.comity.shell.Page;
import org.comity.shell.Status;

/// A request that is being drafted: its parts and how far each is, its items, who works on it.
///
/// @param title how it is called
/// @param summary what is asked of whom
/// @param address its address
/// @param parts the parts in order
/// @param counts how many findings stop it, and how many others there are
/// @param items its items, which can be taken away
/// @param kinds the kinds of assistance that can be added
/// @param colleagues who can be let in, for its owner
/// @param owner whether the reader began it
/// @param version its version
/// @param signed whether this version is signed and cannot be changed
/// @param changed when it was saved last
/// @param profile what the requested State asks for, each in a sentence with its source
/// @param origin from which other draft it was made, in a sentence; empty for one made from nothing
/// @param around what is open about it beside its parts
/// @param noProfile whether nothing is held of that State
public record RequestPage(
    String title,
    String summary,
    String address,
    List<Line> parts,
    Counts counts,
    List<Line> items,
    List<Input.Option> kinds,
    List<Colleague> colleagues,
    boolean owner,
    int version,
    boolean signed,
    String changed,
    List<Asks> profile,
    String origin,
    Around around,
    boolean noProfile)
    implements Page {

  /// A part.
  ///
  /// @param address its page
  /// @param title its name
  /// @param status how far it is
  public record Line(String address, String title, Status status) {}

  /// What is open about a request beside its parts.
  ///
  /// @param grounds how many grounds of refusal nobody has answered
  /// @param deadline the next one, in a line; empty where none runs
  public record Around(long grounds, String deadline) {}

  /// How much was found.
  public record Counts(long blockers, long warnings, long notes) {}

  /// A person of the same body.
  ///
  /// @param person her identifier
  /// @param name her name and office
  /// @param works whether she works on it
  public record Colleague(String person, String name, boolean works) {}

  /// Something that the requested State asks for.
  ///
  /// @param text what it asks
  /// @param basis the article or section
  /// @param source an address
  /// @param asAt as at when
  /// @param certain whether the source was read
  public record Asks(String text, String basis, String source, String asAt, boolean certain) {}
}
