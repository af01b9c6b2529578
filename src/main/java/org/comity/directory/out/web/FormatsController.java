package org.comity.directory.out.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.directory.out.Extracts;
import org.comity.directory.out.Stamp;
import org.comity.directory.out.StampWords;
import org.comity.directory.web.Readers;
import org.comity.directory.web.list.Chosen;
import org.comity.identity.Access;
import org.comity.instrument.web.Reading;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page that says in which formats a selection can be taken along. Open to everybody.
@Controller
class FormatsController {
  private final Selections selections;
  private final Extracts extracts;
  private final Readers readers;
  private final Access access;

  FormatsController(Selections selections, Extracts extracts, Readers readers, Access access) {
    this.selections = selections;
    this.extracts = extracts;
    this.readers = readers;
    this.access = access;
  }

  @GetMapping("/{language:en|fr|es|ar|ru|zh}/directory/formats")
  Optional<FormatsPage> formats(@RequestParam Map<String, String> sent) {
    return selections.of(sent).map(selected -> page(selected, sent));
  }

  private FormatsPage page(Selected selected, Map<String, String> sent) {
    Reading reading = readers.reading();
    Stamp stamp = extracts.stamp(selected.on().day(), selected.page());
    String state = sent.getOrDefault("state", "");
    Map<String, String> fields = TakeAlong.fields(Chosen.of(sent));
    fields.put("state", state);
    return new FormatsPage(
        reading.say("directory.out.formats"),
        reading.say(
            "directory.out.what",
            "count",
            selected.authorities().size(),
            "date",
            reading.date(selected.on().day())),
        selected.page(),
        StampWords.until(stamp, reading),
        stamp.rehearsal(),
        TakeAlong.all(TakeAlong.query(fields)),
        reading.visitor().signedIn() && access.allows("directory-entry", "practitioners", "read"),
        more(state, selected));
  }

  private static List<TakeAlong.FileLink> more(String state, Selected selected) {
    if (state.isEmpty()) {
      return List.of(TakeAlong.feed("/directory"));
    }
    String path = "/directory/" + state;
    return List.of(
        new TakeAlong.FileLink("directory.out.sheet", path + "/sheet.pdf" + selected.on().query()),
        TakeAlong.feed(path));
  }
}
