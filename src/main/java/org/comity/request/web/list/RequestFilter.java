package org.comity.request.web.list;

import java.util.List;
import org.comity.language.Folding;

/// Which requests are wanted. What is empty wants all.
///
/// @param q words that stand in the case or in an entry
/// @param state the code of the requested State
/// @param kind a kind of assistance
/// @param stage the word of a stage
public record RequestFilter(String q, String state, String kind, String stage) {
  /// All of them.
  public static final RequestFilter ALL = new RequestFilter("", "", "", "");

  /// Whether anything is asked.
  public boolean asks() {
    return !equals(ALL);
  }

  /// Whether a request is wanted.
  public boolean wants(FoundRequest request) {
    List<String> words = Folding.words(q);
    return (state.isEmpty() || state.equals(request.state()))
        && (kind.isEmpty() || request.kinds().contains(kind))
        && (stage.isEmpty() || stage.equals(request.progress().stage().word()))
        && (words.isEmpty() || Folding.matches(words, Folding.fold(request.everything())));
  }
}
