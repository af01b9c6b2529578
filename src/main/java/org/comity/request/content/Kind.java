package org.comity.request.content;

import java.util.Map;
import java.util.Optional;

/// A kind of assistance, or a document that is none, such as spontaneous information.
///
/// @param name such as `records`; its fields are the chapter of that name
/// @param place where it stands among the kinds, from 1
/// @param prefix how the keys of its fields begin
/// @param coercive whether it interferes with rights, so that law and lawfulness at home are asked
///   for; a design choice which the requested State may overrule
/// @param document whether it is a document of its own and no item of a request
/// @param articles the article it rests on, by instrument
public record Kind(
    String name,
    int place,
    String prefix,
    boolean coercive,
    boolean document,
    Map<String, String> articles) {
  /// Keeps a copy of the articles.
  public Kind {
    articles = Map.copyOf(articles);
  }

  /// The article of an instrument; empty if it says nothing of this kind.
  public Optional<String> article(String instrument) {
    return Optional.ofNullable(articles.get(instrument));
  }

  /// The key of its name.
  public String title() {
    return "kind." + name;
  }
}
