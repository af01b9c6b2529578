package org.comity.document;

/// What became of the wish to have a document in a format.
public sealed interface Rendering {

  /// The document as a file.
  ///
  /// @param format its format
  /// @param content its bytes
  record Rendered(Format format, Document.Bytes content) implements Rendering {}

  /// The document needs fonts that this build of the program does not have.
  ///
  /// @param command what brings them, as one types it in the folder of the program
  /// @param message the same as a sentence in the document's language
  record FontsMissing(String command, String message) implements Rendering {}
}
