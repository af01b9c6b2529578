package org.comity.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// A kind of file that is accepted. The list is closed; what a file is says its content, never its
/// name.
public enum Kind {
  /// A PDF document.
  PDF("pdf"),
  /// A text of Word or another program that writes its format, without macros.
  DOCX("docx"),
  /// A sheet of Excel or another program that writes its format, without macros.
  XLSX("xlsx"),
  /// An OpenDocument text, without macros.
  ODT("odt"),
  /// An OpenDocument sheet, without macros.
  ODS("ods"),
  /// A picture without loss.
  PNG("png"),
  /// A photograph.
  JPEG("jpg,jpeg"),
  /// A scan.
  TIFF("tif,tiff"),
  /// Plain text, also a table of values set apart by commas.
  TEXT("txt,csv");

  private final String endings;

  Kind(String endings) {
    this.endings = endings;
  }

  /// How names of such files end, the usual ending first.
  public List<String> endings() {
    return List.of(endings.split(",", -1));
  }

  /// All endings as a browser's file window wants them: `.pdf,.docx`.
  public static String accepted() {
    return Arrays.stream(values())
        .flatMap(kind -> kind.endings().stream())
        .map(ending -> "." + ending)
        .collect(Collectors.joining(","));
  }

  /// The word for it in the database and in the words: `pdf`.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The kind of a code; empty for none.
  public static Optional<Kind> of(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }
}
