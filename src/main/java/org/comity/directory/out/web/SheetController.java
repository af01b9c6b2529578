package org.comity.directory.out.web;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.comity.directory.web.Readers;
import org.comity.document.Document;
import org.comity.document.Format;
import org.comity.document.Rendering;
import org.comity.instrument.Instruments;
import org.comity.instrument.State;
import org.comity.instrument.StateCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// A State on one sheet of paper. Open to everybody.
@Controller
class SheetController {
  private final Instruments instruments;
  private final Selections selections;
  private final StateSheets sheets;
  private final Readers readers;

  SheetController(
      Instruments instruments, Selections selections, StateSheets sheets, Readers readers) {
    this.instruments = instruments;
    this.selections = selections;
    this.sheets = sheets;
    this.readers = readers;
  }

  @GetMapping("/{language:en|fr|es|ar|ru|zh}/directory/{code:[A-Z]{2,3}}/sheet.pdf")
  ResponseEntity<byte[]> sheet(
      @PathVariable String code, @RequestParam(defaultValue = "") String on) {
    return StateCode.of(code)
        .flatMap(instruments::state)
        .flatMap(state -> sheet(state, on))
        .map(this::answer)
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  private Optional<StateSheets.Sheet> sheet(State state, String on) {
    return selections
        .state(state, on)
        .filter(selected -> !selected.on().wrong())
        .flatMap(selected -> sheets.of(state, selected));
  }

  private ResponseEntity<byte[]> answer(StateSheets.Sheet sheet) {
    return switch (sheet.rendering()) {
      case Rendering.Rendered(Format format, Document.Bytes content) ->
          new OutFile(
                  content,
                  format.mediaType(),
                  sheet.name() + "." + format.extension(),
                  sheet.mark())
              .attached(readers.reading().visitor().signedIn());
      case Rendering.FontsMissing missing ->
          ResponseEntity.status(503)
              .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
              .body(missing.message().getBytes(StandardCharsets.UTF_8));
    };
  }
}
