package org.comity.document;

/// A format in which a document can leave the program.
public enum Format {
  /// A fragment of a page, to stand inside `<main>`.
  HTML("text/html;charset=UTF-8", "html"),
  /// A tagged file for reading and keeping: PDF/UA-1 and PDF/A-3a.
  PDF("application/pdf", "pdf"),
  /// A file for Word, to go on writing in.
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx");

  private final String mediaType;
  private final String extension;

  Format(String mediaType, String extension) {
    this.mediaType = mediaType;
    this.extension = extension;
  }

  /// The media type, as in `Content-Type`.
  public String mediaType() {
    return mediaType;
  }

  /// The end of a file's name, without the dot.
  public String extension() {
    return extension;
  }
}
