package org.comity.request.web;

import java.util.List;
import java.util.Map;
import org.comity.shell.Page;

/// Two saved something else at the same place, or the request was signed while somebody wrote: both
/// texts, and neither is lost.
///
/// @param title the page's title
/// @param draft the address of the draft
/// @param here the address of the part
/// @param version the version that stands now
/// @param signed whether it is signed, so that nothing is left to decide
/// @param items the places
/// @param hidden what the form sends again, name and value
public record ConflictPage(
    String title,
    String draft,
    String here,
    int version,
    boolean signed,
    List<Item> items,
    List<Map.Entry<String, String>> hidden)
    implements Page {
  /// Takes the places in order.
  public ConflictPage {
    items = List.copyOf(items);
    hidden = List.copyOf(hidden);
  }

  /// One place.
  ///
  /// @param id its number on the page
  /// @param label the field
  /// @param mine what the reader wrote
  /// @param theirs what stands now
  public record Item(int id, String label, String mine, String theirs) {}

  @Override
  public int status() {
    return 409;
  }
}
