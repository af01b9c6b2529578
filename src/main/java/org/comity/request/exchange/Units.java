package org.comity.request.exchange;

import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/// Collects the units of an XLIFF file as it is read. Several segments of one unit are joined, and
/// marks inside a text are passed by.
final class Units {
  private final Map<String, XliffUnit> found;
  private final StringBuilder source = new StringBuilder();
  private final StringBuilder target = new StringBuilder();
  private String unit = "";
  private String inside = "";

  Units(Map<String, XliffUnit> found) {
    this.found = found;
  }

  Map<String, XliffUnit> found() {
    return found;
  }

  void see(int event, String name, XMLStreamReader in) {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> begin(name, in);
      case XMLStreamConstants.END_ELEMENT -> end(name);
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
          add(in.getText());
      default -> {
        // Comments and instructions say nothing.
      }
    }
  }

  private void begin(String name, XMLStreamReader in) {
    switch (name) {
      case "unit" -> {
        unit = String.valueOf(in.getAttributeValue(null, "id"));
        source.setLength(0);
        target.setLength(0);
      }
      case "source", "target" -> inside = name;
      default -> {
        // A mark inside a text, or what stands around it.
      }
    }
  }

  private void add(String text) {
    if (inside.equals("source")) {
      source.append(text);
    } else if (inside.equals("target")) {
      target.append(text);
    }
  }

  private void end(String name) {
    if (name.equals(inside)) {
      inside = "";
    }
    if (name.equals("unit") && !target.toString().isBlank()) {
      found.put(unit, new XliffUnit(source.toString(), target.toString()));
    }
  }
}
