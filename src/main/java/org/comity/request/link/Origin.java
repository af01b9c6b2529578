package org.comity.request.link;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comity.request.file.CaseFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The draft from which another was made. It stands in the new case, where the program keeps what
/// is its own, and is printed nowhere.
///
/// @param draft the identifier of the old draft
/// @param reference how the old request called itself then; empty if it had no reference
/// @param way the link that led from one to the other, or [#COPY]
public record Origin(UUID draft, String reference, String way) {
  /// The way of a copy.
  public static final String COPY = "copy";

  private static final String OURS = "comity";
  private static final String KEY = "origin";

  /// Where a case comes from; empty for one that was made from nothing.
  public static Optional<Origin> of(CaseFile file) {
    JsonNode held = file.root().path(OURS).path(KEY);
    return id(held.path("draft").asString(""))
        .map(
            id ->
                new Origin(id, held.path("reference").asString(""), held.path("way").asString("")));
  }

  private static Optional<UUID> id(String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// Whether it was copied, and does not follow from the old one.
  public boolean copied() {
    return way.equals(COPY);
  }

  /// The case with its origin in it.
  public CaseFile in(CaseFile file) {
    ObjectNode root = file.root().deepCopy();
    root.withObject("/" + OURS)
        .putObject(KEY)
        .put("draft", draft.toString())
        .put("reference", reference)
        .put("way", way);
    return new CaseFile(root, Map.of());
  }
}
