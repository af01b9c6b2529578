package org.comity.shell.web;

import java.util.List;
import java.util.Optional;
import org.comity.shell.Page;

/// What somebody sees when nothing is here, when she may not, or when the program failed.
///
/// @param status the HTTP status
/// @param kind `missing`, `forbidden`, `unreachable`, `away`, `refused` or `broken`: the words to
///   show
/// @param title the page's title
/// @param reference a number under which the log has the failure; empty if there is none
/// @param retry where the same page may be there in a moment; empty if trying again is of no use
/// @param form a form that could not be taken, so that nothing is lost
public record ErrorPage(
    int status, String kind, String title, String reference, String retry, Optional<SentForm> form)
    implements Page {

  /// What she wrote in the form, in words.
  public List<String> written() {
    return form.map(SentForm::written).orElse(List.of());
  }

  @Override
  public String template() {
    return "org/comity/shell/web/error.jte";
  }
}
