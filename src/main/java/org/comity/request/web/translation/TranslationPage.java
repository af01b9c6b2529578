package org.comity.request.web.translation;

import java.util.List;
import org.comity.request.web.input.Input;
import org.comity.shell.Page;
import org.comity.shell.Problem;

/// The texts of a draft, source beside translation.
///
/// @param title the page's title
/// @param reference how the draft is called
/// @param draft its address
/// @param version the version that is seen
/// @param languages into which can be translated
/// @param language the one that is chosen
/// @param source the language of the source
/// @param rows the texts in the order of the form
/// @param left how many are still to be translated
/// @param saved whether they were just saved
/// @param problems what has to be put right
/// @param code of the answer
public record TranslationPage(
    String title,
    String reference,
    String draft,
    int version,
    List<Input.Option> languages,
    Language language,
    Language source,
    List<Row> rows,
    int left,
    boolean saved,
    List<Problem> problems,
    int code)
    implements Page {

  /// A language with its direction.
  ///
  /// @param tag its tag
  /// @param name its own name
  /// @param direction `ltr` or `rtl`
  public record Language(String tag, String name, String direction) {
    static Language of(org.comity.language.Language language) {
      return new Language(language.tag(), language.ownName(), language.direction());
    }
  }

  /// A text.
  ///
  /// @param id of its control
  /// @param label what it is
  /// @param source as the drafter wrote it
  /// @param target the translation; empty for none
  /// @param lines how high its control is
  /// @param stale whether the translation is of an earlier wording
  /// @param stands what somebody else saved here meanwhile; empty for nothing
  public record Row(
      String id,
      String label,
      String source,
      String target,
      int lines,
      boolean stale,
      String stands) {}

  /// The address of this page.
  public String here() {
    return draft + "/translation";
  }

  /// What the case has in all.
  public int count() {
    return rows.size();
  }

  @Override
  public int status() {
    return code;
  }

  @Override
  public List<String> place() {
    return List.of(reference);
  }
}
