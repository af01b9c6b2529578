package org.comity.request.follow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comity.request.Draft;

/// How far a request is and how it came there.
///
/// @param draft the request
/// @param entries all of them, the first first, the corrected ones among them
public record Progress(Draft draft, List<Entry> entries) {
  // What is taken back by opening the draft again.
  private static final Set<Step> DRAFTED = Set.of(Step.READY, Step.REOPEN, Step.SIGN);

  /// Keeps a copy of the entries.
  public Progress {
    entries = List.copyOf(entries);
  }

  /// The entries that count: those that none corrects.
  public List<Entry> standing() {
    var standing = new ArrayList<Entry>();
    for (Entry entry : entries) {
      if (entry.corrects() == 0) {
        standing.add(entry);
      } else {
        standing.removeIf(each -> each.number() == entry.corrects());
      }
    }
    return standing;
  }

  /// Whether an entry counts.
  public boolean stands(Entry entry) {
    return standing().contains(entry);
  }

  /// How far it is.
  public Stage stage() {
    Stage stage = Stage.DRAFTING;
    for (Entry entry : standing()) {
      stage = Course.after(stage, entry.step()).orElse(stage);
    }
    return stage;
  }

  /// The entry that can be corrected: the last that counts. To correct an earlier one, those after
  /// it are corrected first, for they rest on it. Empty where the draft is opened again instead.
  public Optional<Entry> correctable() {
    List<Entry> standing = standing();
    return standing.isEmpty()
        ? Optional.empty()
        : Optional.of(standing.getLast()).filter(last -> !DRAFTED.contains(last.step()));
  }

  /// The last entry of a step that counts.
  public Optional<Entry> last(Step step) {
    return standing().reversed().stream().filter(entry -> entry.step() == step).findFirst();
  }

  /// The signature that counts; empty while the request can be changed.
  public Optional<Entry> signature() {
    return stage().drafted() ? Optional.empty() : last(Step.SIGN);
  }

  /// The last day that was entered; empty if nothing was.
  public Optional<LocalDate> lastDay() {
    List<Entry> standing = standing();
    return standing.isEmpty() ? Optional.empty() : Optional.of(standing.getLast().said().day());
  }

  /// The reference under which the requested State has it; empty if none was said.
  public String theirReference() {
    return last(Step.ACKNOWLEDGE).map(entry -> entry.said().of(Detail.REFERENCE)).orElse("");
  }

  /// Whether it was made orally and is not yet confirmed in writing (UNTOC 18(14)).
  public boolean oral() {
    return stage().away()
        && last(Step.SEND).filter(e -> e.said().of(Detail.MEANS).equals("oral")).isPresent()
        && last(Step.CONFIRM).isEmpty();
  }
}
