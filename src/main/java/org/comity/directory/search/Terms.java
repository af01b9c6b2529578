package org.comity.directory.search;

import java.util.List;
import java.util.stream.Stream;
import org.comity.language.Folding;

/// What kinds of authorities are called in the six languages and in short, so that one named in
/// English is found by whoever writes another language or an abbreviation.
///
/// @param groups names of one kind each, the English ones among them
public record Terms(List<List<String>> groups) {
  /// Keeps the lists unchangeable.
  public Terms {
    groups = groups.stream().map(List::copyOf).toList();
  }

  /// What else an authority of this name may be called.
  Stream<String> otherNames(String name) {
    String folded = plain(name);
    return groups.stream()
        .filter(group -> group.stream().anyMatch(term -> folded.contains(plain(term))))
        .flatMap(List::stream);
  }

  // With a space on both sides, so that only whole words are found.
  private static String plain(String text) {
    return " " + Folding.fold(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
  }
}
