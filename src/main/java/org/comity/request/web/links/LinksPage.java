package org.comity.request.web.links;

import java.util.List;
import org.comity.shell.Page;

/// What a draft leads to, and the drafts that are tied to it.
///
/// @param title the page's title
/// @param reference how the draft is called
/// @param draft its address
/// @param ways the requests that can follow
/// @param tied the drafts that the reader works on and that are tied to this one
public record LinksPage(
    String title, String reference, String draft, List<Way> ways, List<Tied> tied) implements Page {
  /// Takes the lists in order.
  public LinksPage {
    ways = List.copyOf(ways);
    tied = List.copyOf(tied);
  }

  /// A request that can follow.
  ///
  /// @param id what is sent
  /// @param title what it is
  /// @param carries what is taken over into it, in a sentence; empty for nothing of its own
  public record Way(String id, String title, String carries) {}

  /// A draft that is tied to this one.
  ///
  /// @param address its page; empty for one that the reader does not work on
  /// @param how in a sentence
  /// @param summary what is asked of whom; empty where she does not see it
  public record Tied(String address, String how, String summary) {}

  @Override
  public List<String> place() {
    return List.of(reference);
  }
}
