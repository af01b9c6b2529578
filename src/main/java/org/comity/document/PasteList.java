package org.comity.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comity.document.PastedText.Dropped;
import org.jsoup.nodes.Element;

/// The list that is being pasted: lists of HTML, and the entries that Word writes as paragraphs.
final class PasteList {
  private static final Pattern WORD_ENTRY = Pattern.compile("mso-list\\s*:[^;]*level([0-9]+)");
  private static final int DEEPEST = 2;

  private final PasteReader reader;
  private final List<Entry> entries = new ArrayList<>();

  /// An entry as it was found.
  private record Entry(int level, boolean ordered, List<Span> words) {}

  PasteList(PasteReader reader) {
    this.reader = reader;
  }

  /// Whether a paragraph is an entry of a list in Word's own way.
  static boolean isWordEntry(Element element) {
    return WORD_ENTRY.matcher(element.attr("style").toLowerCase(Locale.ROOT)).find();
  }

  /// Takes a paragraph that is an entry; its sign tells whether it is numbered.
  void takeWordEntry(Element element) {
    Matcher level = WORD_ENTRY.matcher(element.attr("style").toLowerCase(Locale.ROOT));
    Element sign = element.selectFirst("[style*=mso-list:Ignore], [style*=mso-list: Ignore]");
    boolean ordered = sign != null && sign.text().matches("\\W*[0-9A-Za-z]{1,6}[.)].*");
    add(level.find() ? Integer.parseInt(level.group(1)) : 1, ordered, reader.words(element));
  }

  /// Takes the entries of a list, and of the lists within it.
  void take(Element list, int level) {
    boolean ordered = list.normalName().equals("ol");
    for (Element child : list.children()) {
      switch (child.normalName()) {
        case "ul", "ol" -> take(child, level + 1);
        case "li" -> takeEntry(child, ordered, level);
        default -> add(level, ordered, reader.words(child));
      }
    }
  }

  private void takeEntry(Element entry, boolean ordered, int level) {
    Element words = entry.clone();
    words.select("ul, ol").remove();
    add(level, ordered, reader.words(words));
    takeNested(entry, level + 1);
  }

  private void takeNested(Element element, int level) {
    for (Element child : element.children()) {
      switch (child.normalName()) {
        case "ul", "ol" -> take(child, level);
        default -> takeNested(child, level);
      }
    }
  }

  private void add(int level, boolean ordered, List<Span> words) {
    if (level > DEEPEST) {
      reader.count(Dropped.DEEPER_LEVEL);
    }
    boolean first = entries.isEmpty() || level <= 1;
    if (first && !entries.isEmpty() && entries.getFirst().ordered() != ordered) {
      end();
    }
    entries.add(new Entry(first ? 1 : DEEPEST, ordered, words));
  }

  /// Ends the list and hands it over as a block.
  void end() {
    List<Block.Item> items = new ArrayList<>();
    for (int at = 0; at < entries.size(); ) {
      int to = at + 1;
      while (to < entries.size() && entries.get(to).level() > 1) {
        to++;
      }
      items.add(new Block.Item(entries.get(at).words(), below(entries.subList(at + 1, to))));
      at = to;
    }
    if (!items.isEmpty()) {
      boolean ordered = entries.getFirst().ordered();
      entries.clear();
      reader.add(new Block.ListBlock(ordered, 1, items));
    }
  }

  private static Optional<Block.Sublist> below(List<Entry> entries) {
    return entries.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Block.Sublist(
                entries.getFirst().ordered(), entries.stream().map(Entry::words).toList()));
  }
}
