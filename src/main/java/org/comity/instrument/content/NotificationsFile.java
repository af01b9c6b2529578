package org.comity.instrument.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comity.instrument.Instrument;
import org.comity.instrument.Notification;
import org.comity.instrument.StateCode;
import org.jspecify.annotations.Nullable;

/// Reads what States have told the depositaries.
final class NotificationsFile {
  private static final String FILE = "instruments/notifications.csv";
  private static final List<String> COLUMNS =
      List.of(
          "treaty",
          "iso3",
          "article",
          "topic",
          "value",
          "value_code",
          "notification_date",
          "source_url",
          "source_as_at",
          "verified",
          "note");

  private final Known known;
  private final Set<String> subjects = new HashSet<>();

  NotificationsFile(Known known) {
    this.known = known;
  }

  List<Notification> read(ContentFiles files) {
    List<Notification> read = new ArrayList<>();
    for (CsvRow row : CsvTable.rows(files, FILE, COLUMNS, known.problems())) {
      notification(row).ifPresent(read::add);
    }
    return read;
  }

  private Optional<Notification> notification(CsvRow row) {
    Optional<Instrument> instrument = known.instrument(row);
    Optional<StateCode> state = known.state(row);
    Optional<Notification.Topic> topic =
        row.word("topic", word -> Words.in(Notification.Topic.values(), word));
    if (instrument.isEmpty() || state.isEmpty() || topic.isEmpty()) {
      return Optional.empty();
    }
    unique(row, instrument.get(), state.get());
    return Optional.of(
        new Notification(
            state.get(),
            instrument.get().code(),
            row.required("article"),
            topic.get(),
            row.required("value"),
            row.text("value_code"),
            null,
            notified(row, instrument.get()),
            "",
            known.origin(row, "source_url", "source_as_at")));
  }

  private void unique(CsvRow row, Instrument instrument, StateCode state) {
    String subject =
        String.join(" ", instrument.code(), state.value(), row.text("article"), row.text("topic"));
    if (!subjects.add(subject)) {
      row.problem(Problem.Code.DUPLICATE, subject + " stands here a second time");
    }
  }

  private static @Nullable LocalDate notified(CsvRow row, Instrument instrument) {
    LocalDate date = row.date("notification_date");
    if (date != null && date.isBefore(instrument.adopted())) {
      row.problem(Problem.Code.BEFORE_ADOPTION, date + " is before the treaty was adopted");
    }
    return date;
  }
}
