package org.comity.shell.web;

import java.util.List;
import org.comity.shell.Page;
import org.comity.shell.WaitingForMe.Waiting;

/// What waits for the person who is signed in.
///
/// @param title the page's title
/// @param waiting the things to do, the next one first
public record StartPage(String title, List<Waiting> waiting) implements Page {

  /// Whether nothing waits.
  public boolean idle() {
    return waiting.isEmpty();
  }

  /// The one next thing.
  public Waiting next() {
    return waiting.getFirst();
  }

  /// What comes after it.
  public List<Waiting> later() {
    return waiting.subList(1, waiting.size());
  }
}
