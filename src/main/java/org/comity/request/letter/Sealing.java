package org.comity.request.letter;

import java.util.Set;
import java.util.stream.Collectors;
import org.comity.request.file.CaseFile;
import tools.jackson.databind.JsonNode;

/// What must not leave in a copy that others may see: sealed persons and parts of the case.
///
/// @param keys the fields that are sealed
/// @param persons whether sealed persons are hidden
public record Sealing(Set<String> keys, boolean persons) {
  /// Nothing is hidden: the copy for the authority addressed.
  public static final Sealing NONE = new Sealing(Set.of(), false);

  private static final Set<String> ALWAYS =
      Set.of(
          "legal.bases",
          "asst.items",
          "trans.annexes",
          "conf.sealedParts",
          "lang.requestLanguage",
          "auth.requesting.name",
          "auth.requested.name",
          "urg.level",
          "conf.required");

  /// Keeps a copy of the keys.
  public Sealing {
    keys = Set.copyOf(keys);
  }

  /// What a disclosable copy of a case hides.
  public static Sealing of(CaseFile file) {
    return new Sealing(
        file.root()
            .path("conf.sealedParts")
            .valueStream()
            .map(part -> part.asString("").strip())
            .collect(Collectors.toUnmodifiableSet()),
        true);
  }

  /// Whether a field can be sealed: the letter stands on who asks whom, on what basis and for what.
  public static boolean sealable(String key) {
    return !ALWAYS.contains(key) && !key.startsWith("req.") && !key.startsWith("sign.");
  }

  /// Whether an entry, a person or an annex, is sealed.
  boolean hides(JsonNode entry) {
    return persons && entry.path("sealed").asBoolean(false);
  }

  /// Whether a field is sealed.
  boolean hides(String key) {
    return keys.contains(key);
  }
}
