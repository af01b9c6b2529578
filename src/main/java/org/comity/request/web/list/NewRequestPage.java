package org.comity.request.web.list;

import java.util.List;
import org.comity.request.web.input.Input;
import org.comity.shell.Page;
import org.comity.shell.Problem;

/// The form with which a request begins: whom one asks, and for what.
///
/// @param title the page's title
/// @param states the States that can be asked
/// @param chosen the State that is chosen
/// @param kinds the kinds of assistance
/// @param problems what has to be put right
public record NewRequestPage(
    String title,
    List<Input.Option> states,
    String chosen,
    Input.Ticks kinds,
    List<Problem> problems)
    implements Page {
  @Override
  public int status() {
    return problems.isEmpty() ? 200 : 422;
  }
}
