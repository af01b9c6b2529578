package org.comity.directory.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comity.language.Folding;

/// Names by the words in them. A word of a query is looked up as the beginning of a word; where no
/// word begins so, as a word with a letter or two wrong, more, fewer or exchanged. The cost follows
/// the number of different words, which grows far slower than that of names. Unchangeable.
public final class NameIndex {
  private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final String[] ids;
  private final String[] words;
  private final long[] letters;
  private final Postings[] postings;

  private NameIndex(String[] ids, SortedMap<String, BitSet> found) {
    this.ids = ids;
    this.words = found.keySet().toArray(String[]::new);
    this.letters = Arrays.stream(words).mapToLong(Spelling::letters).toArray();
    this.postings =
        found.values().stream().map(each -> Postings.of(each, ids.length)).toArray(Postings[]::new);
  }

  /// The index of things that are called by several names.
  ///
  /// @param names the names of each thing by its identifier
  public static NameIndex of(Map<String, List<String>> names) {
    String[] ids = names.keySet().stream().sorted().toArray(String[]::new);
    SortedMap<String, BitSet> found = new TreeMap<>();
    for (int at = 0; at < ids.length; at++) {
      for (String name : names.getOrDefault(ids[at], List.of())) {
        add(name, at, found);
      }
    }
    return new NameIndex(ids, found);
  }

  private static void add(String name, int at, SortedMap<String, BitSet> found) {
    words(name).forEach(word -> found.computeIfAbsent(word, absent -> new BitSet()).set(at));
  }

  /// The words of a name or a query, as they are compared.
  static Stream<String> words(String text) {
    return Folding.words(text).stream()
        .flatMap(BREAKS::splitAsStream)
        .filter(each -> !each.isEmpty());
  }

  /// The identifiers of the things in whose names every word of the query stands, in no order that
  /// means anything; of all things for an empty query.
  public Stream<String> find(String query) {
    BitSet all = new BitSet(ids.length);
    all.set(0, ids.length);
    // Where a word is in no name, the others need not be looked for.
    words(query).takeWhile(word -> !all.isEmpty()).forEach(word -> all.and(having(word)));
    return all.stream().mapToObj(at -> ids[at]);
  }

  private BitSet having(String word) {
    BitSet found = new BitSet(ids.length);
    int first = Arrays.binarySearch(words, word);
    int from = first < 0 ? -first - 1 : first;
    for (int at = from; at < words.length && words[at].startsWith(word); at++) {
      postings[at].addTo(found);
    }
    if (found.isEmpty()) {
      spelledLike(word).forEach(at -> postings[at].addTo(found));
    }
    return found;
  }

  private IntStream spelledLike(String word) {
    Spelling spelling = Spelling.of(word);
    return IntStream.range(0, words.length).filter(at -> spelling.like(words[at], letters[at]));
  }
}
