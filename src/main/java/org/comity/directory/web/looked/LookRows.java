package org.comity.directory.web.looked;

import java.util.List;
import org.comity.directory.Authority;
import org.comity.directory.Directory;
import org.comity.directory.looked.Look;
import org.comity.identity.BodyNames;
import org.comity.instrument.web.Reading;
import org.comity.language.Text;
import org.springframework.stereotype.Component;

/// Looks as rows of a page and of a file.
@Component
class LookRows {
  /// The codes of the columns of the file, which never change. Instants are ISO 8601 in UTC.
  static final List<String> COLUMNS =
      List.of("at", "name", "body", "role", "state", "authority", "way");

  private final Directory directory;
  private final BodyNames names;

  LookRows(Directory directory, BodyNames names) {
    this.directory = directory;
    this.names = names;
  }

  LooksPage.Row row(Look look, Reading reading) {
    return new LooksPage.Row(
        reading.visitor().formats().moment(look.at()),
        look.name(),
        reading.say(look.role().words()),
        names.name(look.body(), reading.language()),
        directory
            .authority(look.authority())
            .map((Authority found) -> found.name(reading.language()))
            .orElse(new Text(look.authority(), reading.language(), Text.State.SOURCE)),
        reading.address("/directory/authorities/" + look.authority()),
        names.name(look.state(), reading.language()),
        reading.word("directory.looks.way.", look.way()));
  }

  static List<String> cells(Look look) {
    return List.of(
        look.at().toString(),
        look.name(),
        look.body(),
        look.role().code(),
        look.state(),
        look.authority(),
        look.way().word());
  }
}
