package org.comity.request.web.facts;

import java.util.List;
import java.util.Optional;
import org.comity.request.web.input.Input;
import org.comity.shell.Page;
import org.comity.shell.Problem;

/// One fact to be written or changed.
///
/// @param title the page's title
/// @param reference how the draft is called
/// @param draft its address
/// @param here where the form is sent
/// @param version the version on which changes are made
/// @param fields its fields
/// @param theirs what somebody else wrote of it meanwhile; empty if nobody did
/// @param problems what has to be put right
public record FactPage(
    String title,
    String reference,
    String draft,
    String here,
    int version,
    List<Field> fields,
    List<String> theirs,
    List<Problem> problems)
    implements Page {

  /// A field.
  ///
  /// @param input its control
  /// @param hint how it is filled in; empty for nothing more
  /// @param wrong what is wrong with it; empty if nothing is
  public record Field(Input input, String hint, Optional<String> wrong) {}

  @Override
  public int status() {
    return !theirs.isEmpty() ? 409 : problems.isEmpty() ? 200 : 422;
  }

  @Override
  public List<String> place() {
    return List.of(reference);
  }
}
