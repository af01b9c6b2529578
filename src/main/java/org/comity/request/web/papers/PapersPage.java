package org.comity.request.web.papers;

import java.util.List;
import org.comity.request.letter.Leak;
import org.comity.request.web.input.Input;
import org.comity.shell.Page;

/// The documents of a draft, in the language that is chosen.
///
/// @param title the page's title
/// @param reference how the draft is called
/// @param draft its address
/// @param languages the languages
/// @param language the one that is chosen
/// @param rows the documents
/// @param stopped whether something stops the request
/// @param foreign whether the drafter's words are in another language
/// @param leaks where something sealed would leave in the disclosable copy, which is not made then
/// @param sheet the letter as a page
public record PapersPage(
    String title,
    String reference,
    String draft,
    List<Input.Option> languages,
    String language,
    List<Row> rows,
    boolean stopped,
    boolean foreign,
    List<Leak> leaks,
    String sheet)
    implements Page {

  /// A document.
  ///
  /// @param name what it is
  /// @param what for what it serves
  /// @param pdf the address of its PDF
  /// @param docx the address of its Word file
  public record Row(String name, String what, String pdf, String docx) {}

  @Override
  public List<String> place() {
    return List.of(reference);
  }
}
