package org.comity.document;

/// Turns blocks into one format. To add a format, write another; nothing else changes.
public interface Renderer {
  /// The format that it makes.
  Format format();

  /// The document in this format, or why it cannot be had.
  Rendering render(Document document);
}
