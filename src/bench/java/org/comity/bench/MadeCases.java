package org.comity.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.comity.request.check.CaseView;
import org.comity.request.check.ShippedSurroundings;
import org.comity.request.content.Inventory;
import org.comity.request.file.CaseFile;
import org.comity.request.file.CaseReading;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Cases to measure with, made of those of the rehearsal.
final class MadeCases {
  private static final List<String> NAMES =
      List.of("freezing", "bank-records", "preservation", "hearing", "confiscation");
  private static final String FACTS = "facts.summary";
  private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

  private MadeCases() {}

  /// All five cases in one: the fields of the first, those that only others have, the items of all.
  static CaseFile full() {
    ObjectNode root = shipped(NAMES.getFirst()).root().deepCopy();
    for (String name : NAMES.subList(1, NAMES.size())) {
      ObjectNode other = shipped(name).root();
      ((ArrayNode) root.path(CaseFile.ITEMS)).addAll(other.path(CaseFile.ITEMS).values());
      other.properties().forEach(field -> root.putIfAbsent(field.getKey(), field.getValue()));
    }
    return new CaseFile(root, Map.of());
  }

  /// A case of one item with so many paragraphs of facts, the same told over and over.
  static CaseView told(String name, int paragraphs) {
    ObjectNode root = shipped(name).root().deepCopy();
    String[] facts = root.path(FACTS).asString().strip().split("\\n\\s*\\n");
    root.put(
        FACTS,
        IntStream.range(0, paragraphs)
            .mapToObj(i -> facts[i % facts.length])
            .collect(Collectors.joining("\n\n")));
    ArrayNode items = (ArrayNode) root.path(CaseFile.ITEMS);
    while (items.size() > 1) {
      items.remove(items.size() - 1);
    }
    return view(new CaseFile(root, Map.of()));
  }

  /// A case as the checks look at it.
  static CaseView view(CaseFile file) {
    return CaseView.of(file, Inventory.shipped(), ShippedSurroundings.read(), DAY);
  }

  private static CaseFile shipped(String name) {
    String path = "/content/rehearsal/requests/" + name + ".yaml";
    try (InputStream in = MadeCases.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IOException(path + " is missing");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return CaseReading.of(text, Inventory.shipped()).file().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
