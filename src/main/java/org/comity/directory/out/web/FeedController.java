package org.comity.directory.out.web;

import java.util.Optional;
import org.comity.directory.out.ChangeFeed;
import org.comity.directory.out.Changes;
import org.comity.directory.out.Extracts;
import org.comity.directory.web.Readers;
import org.comity.instrument.Instruments;
import org.comity.instrument.StateCode;
import org.comity.instrument.web.Reading;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/// What was new, changed and gone, to be read by a program that asks from time to time. Open to
/// everybody.
@Controller
@RequestMapping("/{language:en|fr|es|ar|ru|zh}/directory")
class FeedController {
  private final Changes changes;
  private final ChangeFeed feed;
  private final Extracts extracts;
  private final Instruments instruments;
  private final Readers readers;

  FeedController(
      Changes changes,
      ChangeFeed feed,
      Extracts extracts,
      Instruments instruments,
      Readers readers) {
    this.changes = changes;
    this.feed = feed;
    this.extracts = extracts;
    this.instruments = instruments;
    this.readers = readers;
  }

  @GetMapping("/changes.atom")
  ResponseEntity<byte[]> all() {
    return feed("", "/directory");
  }

  @GetMapping("/{code:[A-Z]{2,3}}/changes.atom")
  ResponseEntity<byte[]> state(@PathVariable String code) {
    return Optional.of(code)
        .filter(each -> StateCode.of(each).flatMap(instruments::state).isPresent())
        .map(each -> feed(each, "/directory/" + each))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  private ResponseEntity<byte[]> feed(String state, String page) {
    Reading reading = readers.reading();
    String path = reading.address(page);
    String text =
        feed.of(
            changes.newest(state),
            extracts.stamp(readers.on("").day(), path),
            path + "/changes.atom",
            path,
            reading);
    return OutFile.text(text, ChangeFeed.MEDIA_TYPE, "changes.atom")
        .inPlace(reading.visitor().signedIn());
  }
}
