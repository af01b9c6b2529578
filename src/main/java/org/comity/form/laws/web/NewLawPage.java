package org.comity.form.laws.web;

import org.comity.shell.Page;

/// A law that is being added.
///
/// @param title the page's title
/// @param form the form
public record NewLawPage(String title, LawForm form) implements Page {
  @Override
  public int status() {
    return form.problems().isEmpty() ? 200 : 422;
  }
}
