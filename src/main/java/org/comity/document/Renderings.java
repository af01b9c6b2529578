package org.comity.document;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/// The door of the room: a document in the format that somebody asks for.
@Service
public class Renderings {
  private final Map<Format, Renderer> renderers = new EnumMap<>(Format.class);

  /// Takes one renderer for each format; two for one format are a defect of the program.
  public Renderings(List<Renderer> renderers) {
    for (Renderer renderer : renderers) {
      if (this.renderers.put(renderer.format(), renderer) != null) {
        throw new IllegalStateException("Two renderers for " + renderer.format());
      }
    }
  }

  /// Whether the program can make this format.
  public boolean offers(Format format) {
    return renderers.containsKey(format);
  }

  /// The document in a format, or why it cannot be had.
  public Rendering render(Document document, Format format) {
    Renderer renderer = renderers.get(format);
    if (renderer == null) {
      throw new IllegalStateException("No renderer for " + format);
    }
    return renderer.render(document);
  }
}
