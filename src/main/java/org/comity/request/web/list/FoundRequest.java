package org.comity.request.web.list;

import java.util.List;
import org.comity.request.follow.Entry;
import org.comity.request.follow.Progress;
import org.comity.request.follow.Said;
import org.comity.request.web.Look;
import tools.jackson.databind.JsonNode;

/// A request as a list finds it.
///
/// @param look the request as the reader sees it
/// @param progress how far it is
public record FoundRequest(Look look, Progress progress) {
  /// The code of the requested State; empty if none is chosen.
  public String state() {
    return look.draft().file().text("req.requestedState");
  }

  /// The kinds of assistance.
  public List<String> kinds() {
    return look.draft().file().kinds();
  }

  /// All that can be searched in it: what it is called, all that the case says, and the entries.
  String everything() {
    var text = new StringBuilder(look.reference()).append('\n').append(look.summary());
    text.append('\n')
        .append(name("req.requestingState"))
        .append('\n')
        .append(name("req.requestedState"));
    collect(look.draft().file().root(), text);
    progress.entries().stream().map(Entry::said).forEach(said -> collect(said, text));
    return text.toString();
  }

  private String name(String key) {
    return look.view().around().stateName(look.draft().file().text(key), look.language());
  }

  private static void collect(Said said, StringBuilder text) {
    said.details().values().forEach(detail -> text.append('\n').append(detail));
    Said.Attached file = said.file();
    if (file != null) {
      text.append('\n').append(file.name());
    }
  }

  private static void collect(JsonNode node, StringBuilder text) {
    if (node.isString() || node.isNumber()) {
      text.append('\n').append(node.asString());
    }
    node.forEach(child -> collect(child, text));
  }
}
