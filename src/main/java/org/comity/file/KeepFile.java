package org.comity.file;

import java.io.InputStream;

/// Keeps a file for the body that is acted for.
///
/// @param place to what it belongs, such as a question of a sheet
/// @param content read once and in small pieces; whoever opened it closes it
public record KeepFile(String place, InputStream content) {

  /// What came of it. Of what is not kept nothing remains.
  public sealed interface Outcome {
    /// It is kept.
    record Done(Kept file) implements Outcome {}

    /// It is larger than one file may be; the rest was not read.
    ///
    /// @param most bytes
    record TooLarge(long most) implements Outcome {}

    /// With it the files of the body would be larger than they may be together; the rest was not
    /// read.
    ///
    /// @param most bytes
    record NoRoom(long most) implements Outcome {}

    /// It is of no accepted kind, or a trap for whatever opens it.
    record Forbidden(Trap why) implements Outcome {}

    /// There is no byte in it.
    record Empty() implements Outcome {}

    /// The role may not keep files.
    record NotYours() implements Outcome {}
  }
}
