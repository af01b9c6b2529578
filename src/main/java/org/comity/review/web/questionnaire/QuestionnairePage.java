package org.comity.review.web.questionnaire;

import java.util.List;
import org.comity.language.Language;
import org.comity.shell.Page;

/// A blank questionnaire.
///
/// @param title the page's title
/// @param document the whole questionnaire as a fragment of a page, made by the room `document`
/// @param files where it can be had as a file, by language, the reader's first
public record QuestionnairePage(String title, String document, List<File> files) implements Page {

  /// The files in one language.
  ///
  /// @param language the language of the document
  /// @param pdf address of the PDF
  /// @param word address of the Word file
  public record File(Language language, String pdf, String word) {}

  /// The files in the reader's language.
  public File own() {
    return files.getFirst();
  }

  /// The files in the other languages.
  public List<File> others() {
    return files.subList(1, files.size());
  }
}
