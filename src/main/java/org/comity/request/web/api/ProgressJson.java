package org.comity.request.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.comity.request.follow.Entry;
import org.comity.request.follow.Next;
import org.comity.request.follow.Progress;
import org.comity.request.follow.Said;
import org.jspecify.annotations.Nullable;

/// What became of a request.
///
/// @param stage the word of its stage
/// @param next what comes next
/// @param entries all entries, the first first
record ProgressJson(String stage, NextJson next, List<EntryJson> entries) {

  /// What comes next.
  ///
  /// @param what its word
  /// @param ours whether the requesting State has to do it
  /// @param due until which day; absent where no day is set
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record NextJson(String what, boolean ours, @Nullable LocalDate due) {}

  /// An entry. Empty names are left out.
  ///
  /// @param number from 1
  /// @param step its word
  /// @param day when it happened
  /// @param entered when it was entered
  /// @param corrects the number of the entry that it takes back
  /// @param counts whether none takes it back
  /// @param simulated whether an invented State says it
  /// @param details what it says, by the word of the detail
  /// @param file what lies with it
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record EntryJson(
      int number,
      String step,
      LocalDate day,
      Instant entered,
      @Nullable Integer corrects,
      boolean counts,
      boolean simulated,
      Map<String, String> details,
      @Nullable FileJson file) {}

  /// A file of an entry.
  record FileJson(String name, long size, String sha256) {}

  static ProgressJson of(Progress progress, LocalDate today) {
    Next next = Next.of(progress, today);
    List<Entry> standing = progress.standing();
    return new ProgressJson(
        progress.stage().word(),
        new NextJson(next.word(), next.ours(), next.due()),
        progress.entries().stream().map(entry -> of(entry, standing.contains(entry))).toList());
  }

  private static EntryJson of(Entry entry, boolean counts) {
    Map<String, String> details = new TreeMap<>();
    entry.said().details().forEach((detail, text) -> details.put(detail.word(), text));
    Said.Attached file = entry.said().file();
    return new EntryJson(
        entry.number(),
        entry.step().word(),
        entry.said().day(),
        entry.at(),
        entry.corrects() == 0 ? null : entry.corrects(),
        counts,
        entry.said().simulated(),
        details,
        file == null ? null : new FileJson(file.name(), file.size(), file.sha256()));
  }
}
