package org.comity.request.file;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What was signed: the hash of a case without what comes after the signature.
public final class Signed {
  /// Under what name of `comity` the hash stands in the case.
  public static final String MARK = "signed";

  // What is made of a request after it was signed: its mark, and translations of what was signed.
  private static final Set<String> AFTER = Set.of("comity", "translations");

  private Signed() {}

  /// SHA-256 of the case in canonical form, without tracking and translations, in 64 hex digits.
  public static String hash(CaseFile file) {
    Map<String, JsonNode> kept = new TreeMap<>();
    for (Map.Entry<String, JsonNode> entry : file.root().properties()) {
      if (!entry.getKey().startsWith("track.") && !AFTER.contains(entry.getKey())) {
        kept.put(entry.getKey(), sorted(entry.getValue()));
      }
    }
    ObjectNode whole = JsonNodeFactory.instance.objectNode();
    whole.setAll(kept);
    try {
      byte[] bytes = whole.toString().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode sorted(JsonNode node) {
    if (node.isArray()) {
      var array = JsonNodeFactory.instance.arrayNode();
      node.forEach(each -> array.add(sorted(each)));
      return array;
    }
    if (!node.isObject()) {
      return node;
    }
    Map<String, JsonNode> parts = new TreeMap<>();
    node.properties().forEach(entry -> parts.put(entry.getKey(), sorted(entry.getValue())));
    return JsonNodeFactory.instance.objectNode().setAll(parts);
  }
}
