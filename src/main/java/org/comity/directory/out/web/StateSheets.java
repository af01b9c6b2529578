package org.comity.directory.out.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.comity.directory.looked.Look;
import org.comity.directory.looked.Looking;
import org.comity.directory.out.Extract;
import org.comity.directory.out.Extracts;
import org.comity.directory.out.StateSheet;
import org.comity.directory.web.Readers;
import org.comity.document.Document;
import org.comity.document.Format;
import org.comity.document.Rendering;
import org.comity.document.Renderings;
import org.comity.instrument.State;
import org.springframework.stereotype.Component;

/// The sheets of States. They are open to everybody, so one is made at a time and the last ones are
/// kept: a flood of requests costs at most one processor.
@Component
class StateSheets {
  private static final int KEPT = 24;

  private final Extracts extracts;
  private final StateSheet sheet;
  private final Renderings renderings;
  private final Readers readers;
  private final Looking looking;
  private final Map<String, Rendering> made = new LinkedHashMap<>(KEPT, 0.75F, true);

  StateSheets(
      Extracts extracts,
      StateSheet sheet,
      Renderings renderings,
      Readers readers,
      Looking looking) {
    this.extracts = extracts;
    this.sheet = sheet;
    this.renderings = renderings;
    this.readers = readers;
    this.looking = looking;
  }

  /// A sheet.
  ///
  /// @param rendering the file, or why it cannot be had
  /// @param name its name without the ending
  /// @param mark what is the same as long as it says the same
  record Sheet(Rendering rendering, String name, String mark) {}

  /// Whether the program makes PDF.
  boolean offered() {
    return renderings.offers(Format.PDF);
  }

  /// The sheet of a State on a day.
  Optional<Sheet> of(State state, Selected selected) {
    Extract extract = extracts.of(selected.authorities(), selected.on().day(), selected.page());
    Document document = sheet.of(state, extract, readers.reading());
    String mark = OutFile.mark(document.toString());
    if (!offered()) {
      return Optional.empty();
    }
    Rendering rendering = rendering(mark, document);
    if (rendering instanceof Rendering.Rendered) {
      looking.at(Look.Way.FILE, extract.shown());
    }
    return Optional.of(new Sheet(rendering, selected.name(), mark));
  }

  private synchronized Rendering rendering(String mark, Document document) {
    Rendering kept = made.get(mark);
    if (kept != null) {
      return kept;
    }
    Rendering rendering = renderings.render(document, Format.PDF);
    made.put(mark, rendering);
    if (made.size() > KEPT) {
      made.remove(made.keySet().iterator().next());
    }
    return rendering;
  }
}
