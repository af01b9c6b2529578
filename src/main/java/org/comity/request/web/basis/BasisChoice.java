package org.comity.request.web.basis;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.request.Edit;
import org.comity.request.basis.BasisOption;
import org.comity.request.basis.LegalBases;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What a drafter chose to rest a request on.
///
/// @param instruments the codes of what she ticked
/// @param treaty how the bilateral treaty is called; empty for nothing said
/// @param reason why; empty for nothing said
record BasisChoice(List<String> instruments, String treaty, String reason) {
  /// The code under which a case holds a treaty between two States.
  static final String BILATERAL = "bilateral";

  /// The field that holds what a request rests on.
  static final String FIELD = "legal.bases";

  private static final String INSTRUMENT = "instrument";
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /// The changes that put it into a case. What was chosen before and still is stays as it was
  /// written; new treaties come behind it, each with its articles.
  List<Edit> edits(LegalBases bases) {
    return List.of(
        new Edit("", "", FIELD, chosen(bases)),
        new Edit("", "reasons", FIELD, reason.isEmpty() ? null : NODES.stringNode(reason)));
  }

  /// The codes of what she chose; a treaty whose name she wrote is meant without the tick too.
  private List<String> meant(LegalBases bases) {
    boolean before = bases.view().instruments().contains(BILATERAL);
    return treaty.isEmpty() || before || instruments.contains(BILATERAL)
        ? instruments
        : Stream.concat(Stream.of(BILATERAL), instruments.stream()).toList();
  }

  private @Nullable JsonNode chosen(LegalBases bases) {
    List<String> meant = meant(bases);
    ArrayNode chosen = NODES.arrayNode();
    for (JsonNode entry : bases.view().file().root().path(FIELD)) {
      String code = entry.path(INSTRUMENT).asString("");
      if (code.isEmpty() || meant.contains(code)) {
        chosen.add(named(entry.deepCopy(), code));
      }
    }
    Map<String, BasisOption> known =
        bases.options().stream()
            .collect(Collectors.toMap(option -> option.treaty().instrument(), option -> option));
    for (String code : meant) {
      boolean there =
          chosen.valueStream().anyMatch(entry -> entry.path(INSTRUMENT).asString("").equals(code));
      if (!there) {
        chosen.add(added(code, known.get(code)));
      }
    }
    return chosen.isEmpty() ? null : chosen;
  }

  private ObjectNode added(String code, @Nullable BasisOption option) {
    ObjectNode entry = NODES.objectNode().put(INSTRUMENT, code);
    Stream<String> articles =
        option == null ? Stream.empty() : option.articles().values().stream().distinct();
    String cited = articles.collect(Collectors.joining("; "));
    if (!cited.isEmpty()) {
      entry.put("articles", cited);
    }
    named(entry, code);
    return entry;
  }

  private JsonNode named(JsonNode entry, String code) {
    if (code.equals(BILATERAL) && entry instanceof ObjectNode node) {
      node.remove("name");
      return treaty.isEmpty() ? node : node.put("name", treaty);
    }
    return entry;
  }
}
