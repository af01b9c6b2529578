package org.comity.request.web.follow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.comity.request.follow.Detail;
import org.comity.request.follow.Entry;
import org.comity.request.follow.Frozen;
import org.comity.request.follow.Progress;
import org.comity.request.follow.Said;
import org.comity.request.web.input.Input;

/// The entries of a request as its page shows them.
///
/// @param progress the request
/// @param words the reader's words
/// @param names who is who
record EntryLines(Progress progress, FollowWords words, Map<UUID, String> names) {

  /// Reads what was frozen with an entry.
  interface FrozenOf {
    List<Frozen.Name> names(int entry);
  }

  /// All entries, the last first.
  List<ProgressPage.Line> all(FrozenOf frozen) {
    List<Entry> standing = progress.standing();
    return progress.entries().reversed().stream()
        .map(entry -> line(entry, frozen.names(entry.number()), standing.contains(entry)))
        .toList();
  }

  private ProgressPage.Line line(Entry entry, List<Frozen.Name> frozen, boolean stands) {
    boolean correctable =
        progress.correctable().filter(last -> last.number() == entry.number()).isPresent();
    return new ProgressPage.Line(
        entry.number(),
        words.step(entry.step()),
        words.formats().date(entry.said().day()),
        words.say(
            "entered",
            "by",
            "\u2068" + names.getOrDefault(entry.author(), "") + "\u2069",
            "at",
            words.formats().moment(entry.at())),
        facts(entry.said()),
        entry.said().of(Detail.WORDS),
        file(entry),
        frozen.stream().map(each -> download(entry, each)).toList(),
        notes(entry, stands),
        correctable ? progress.draft().progress() + "?step=correct" : "");
  }

  private List<Input.Option> facts(Said said) {
    return Arrays.stream(Detail.values())
        .filter(detail -> detail != Detail.WORDS && !said.of(detail).isEmpty())
        .map(detail -> new Input.Option(words.label(detail), words.value(detail, said.of(detail))))
        .toList();
  }

  private Optional<ProgressPage.Download> file(Entry entry) {
    return Optional.ofNullable(entry.said().file())
        .map(Objects::requireNonNull)
        .map(
            file ->
                new ProgressPage.Download(
                    progress.draft().progress() + "/" + entry.number() + "/file",
                    file.name(),
                    words.formats().size(file.size())));
  }

  private ProgressPage.Download download(Entry entry, Frozen.Name frozen) {
    return new ProgressPage.Download(
        progress.draft().progress() + "/" + entry.number() + "/frozen/" + frozen.name(),
        frozen.name(),
        frozen.sha256());
  }

  private List<String> notes(Entry entry, boolean stands) {
    var notes = new ArrayList<String>();
    if (entry.said().simulated()) {
      notes.add(words.say("simulated"));
    }
    if (entry.corrects() > 0) {
      notes.add(words.say("corrects", "entry", entry.corrects()));
    } else if (!stands) {
      notes.add(words.say("corrected"));
    }
    return notes;
  }
}
