package org.comity.instrument.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.instrument.Content;
import org.comity.instrument.Instrument;
import org.comity.instrument.Participation;
import org.comity.instrument.State;
import org.comity.instrument.StateCode;
import org.comity.language.Texts;

/// Reads all content files of this room. Anything wrong in them is refused, all at once.
final class ContentLoader {
  private static final String INDEX = "instruments/instruments.yaml";

  private final ContentFiles files;
  private final Texts texts;
  private final boolean rehearsal;
  private final Problems problems = new Problems();

  ContentLoader(ContentFiles files, Texts texts, boolean rehearsal) {
    this.files = files;
    this.texts = texts;
    this.rehearsal = rehearsal;
  }

  /// The content; throws [ContentRefused] with every problem if there is any.
  Content load() {
    Optional<Branch> index = Branch.read(files, INDEX, problems);
    LocalDate compiled = index.map(branch -> branch.date("compiled")).orElse(LocalDate.EPOCH);
    List<Instrument> instruments =
        new InstrumentFiles(files, texts, problems)
            .read(index.map(branch -> branch.texts("instruments")).orElse(List.of()));
    Map<StateCode, State> states = new StateFiles(problems).read(files, rehearsal);
    Content content = content(new Known(compiled, instruments, states, problems));
    problems.refuse();
    return content;
  }

  private Content content(Known known) {
    return new Content(
        known.compiled(),
        known.instruments(),
        known.states(),
        participation(known),
        new NotificationsFile(known).read(files),
        new CounterpartsFile(known.instruments()).read(files, problems),
        texts);
  }

  private List<Participation> participation(Known known) {
    var table = new ParticipationFile(known);
    List<Participation> read = new ArrayList<>(table.read(files, "instruments/participation.csv"));
    if (rehearsal) {
      read.addAll(table.read(files, "rehearsal/participation.csv"));
    }
    return read;
  }
}
