package org.comity.request.follow;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What an entry says, as bytes before they are sealed.
final class SaidJson {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private SaidJson() {}

  static byte[] of(Said said) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("day", said.day().toString()).put("simulated", said.simulated());
    ObjectNode details = node.putObject("details");
    said.details().forEach((detail, text) -> details.put(detail.word(), text));
    Said.Attached file = said.file();
    if (file != null) {
      node.putObject("file")
          .put("id", file.id().toString())
          .put("name", file.name())
          .put("size", file.size())
          .put("sha256", file.sha256());
    }
    return node.toString().getBytes(StandardCharsets.UTF_8);
  }

  static Said said(byte[] bytes) {
    JsonNode node = MAPPER.readTree(new String(bytes, StandardCharsets.UTF_8));
    Map<Detail, String> details = new EnumMap<>(Detail.class);
    for (Detail detail : Detail.values()) {
      details.put(detail, node.path("details").path(detail.word()).asString(""));
    }
    JsonNode file = node.path("file");
    Said.Attached attached =
        file.isObject()
            ? new Said.Attached(
                UUID.fromString(file.path("id").asString("")),
                file.path("name").asString(""),
                file.path("size").asLong(0),
                file.path("sha256").asString(""))
            : null;
    LocalDate day = LocalDate.parse(node.path("day").asString(""));
    return new Said(day, details, attached, node.path("simulated").asBoolean(false));
  }
}
