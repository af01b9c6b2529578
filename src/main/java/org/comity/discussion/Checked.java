package org.comity.discussion;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.comity.discussion.Say.Fault;
import org.jspecify.annotations.Nullable;

/// Reads what somebody typed and gathers what has to be put right.
final class Checked {
  private final List<Fault> faults = new ArrayList<>();
  private final Instant now;

  Checked(Instant now) {
    this.now = now;
  }

  /// What has to be put right, each once.
  List<Fault> faults() {
    return faults.stream().distinct().toList();
  }

  Optional<Circle> circle(Thing thing, String code, UUID body) {
    Optional<Circle> found =
        thing.circles().stream()
            .filter(circle -> circle.code().equals(code) && circle.bodies().contains(body))
            .findFirst();
    if (found.isEmpty()) {
      faults.add(Fault.CIRCLE);
    }
    return found;
  }

  String subject(String typed) {
    String subject = typed.strip().replaceAll("\\s+", " ");
    if (subject.isEmpty() || subject.length() > Begin.LONGEST) {
      faults.add(Fault.SUBJECT);
    }
    return subject;
  }

  String words(String typed, boolean wanted) {
    String words = typed.replace("\r\n", "\n").strip();
    if ((wanted && words.isEmpty()) || words.length() > Say.LONGEST) {
      faults.add(Fault.WORDS);
    }
    return words;
  }

  @Nullable Quote quote(Begin begin, Supplier<Optional<String>> text) {
    if (begin.quote().isBlank()) {
      return null;
    }
    Optional<Quote> quote =
        text.get().flatMap(whole -> Quote.of(whole, begin.quote(), begin.near()));
    if (quote.isEmpty()) {
      faults.add(Fault.QUOTE);
    }
    return quote.orElse(null);
  }

  @Nullable Next next(Say say, List<Party> parties) {
    LocalDate due = due(say.due());
    if (say.next().isEmpty()) {
      if (due != null) {
        faults.add(Fault.DUE);
      }
      return null;
    }
    Optional<Party> party =
        parties.stream().filter(each -> each.code().equals(say.next())).findFirst();
    if (party.isEmpty()) {
      faults.add(Fault.NEXT);
    }
    return party.map(found -> new Next(found, due)).orElse(null);
  }

  private @Nullable LocalDate due(String typed) {
    if (typed.isBlank()) {
      return null;
    }
    try {
      LocalDate due = LocalDate.parse(typed.strip());
      if (due.isBefore(LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(1))) {
        faults.add(Fault.DUE);
      }
      return due;
    } catch (DateTimeParseException e) {
      faults.add(Fault.DUE);
      return null;
    }
  }
}
