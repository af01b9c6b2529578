package org.comity.request.follow;

import static org.comity.request.follow.Detail.CHANNEL;
import static org.comity.request.follow.Detail.CONDITIONS;
import static org.comity.request.follow.Detail.CORRESPONDENT;
import static org.comity.request.follow.Detail.DUE;
import static org.comity.request.follow.Detail.GROUND;
import static org.comity.request.follow.Detail.MEANS;
import static org.comity.request.follow.Detail.OFFICE;
import static org.comity.request.follow.Detail.PERSON;
import static org.comity.request.follow.Detail.PLACE;
import static org.comity.request.follow.Detail.REFERENCE;
import static org.comity.request.follow.Detail.WORDS;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Something that happens to a request and is entered with its day.
public enum Step {
  /// It is put before the person who signs.
  READY(Set.of(), WORDS),
  /// It goes back to those who draft; a signature is void then.
  REOPEN(Set.of(WORDS), WORDS),
  /// It is signed: from now on the version is frozen.
  SIGN(Set.of(PERSON, OFFICE, PLACE), PERSON, OFFICE, PLACE, WORDS),
  /// It left, or was said on the telephone.
  SEND(Set.of(CHANNEL, MEANS), CHANNEL, MEANS, CORRESPONDENT, REFERENCE, WORDS),
  /// What was asked for orally was confirmed in writing (UNTOC 18(14)).
  CONFIRM(Set.of(MEANS), MEANS, REFERENCE, WORDS),
  /// The requested State says that it has it.
  ACKNOWLEDGE(Set.of(), REFERENCE, CORRESPONDENT, WORDS),
  /// The requested State asks for further information (UNTOC 18(16)).
  ASK_MORE(Set.of(WORDS), WORDS, DUE, CORRESPONDENT),
  /// The information was sent, as a supplementary request or otherwise.
  SUPPLY(Set.of(WORDS), WORDS, REFERENCE),
  /// Some of what was asked for came.
  EXECUTE_PART(Set.of(WORDS), WORDS, CONDITIONS, REFERENCE),
  /// Everything that will come came.
  EXECUTE(Set.of(WORDS), WORDS, CONDITIONS, REFERENCE),
  /// It is refused; reasons have to be given (UNTOC 18(23)).
  REFUSE(Set.of(GROUND, WORDS), GROUND, WORDS, REFERENCE),
  /// It is postponed (UNTOC 18(25)).
  POSTPONE(Set.of(WORDS), WORDS, DUE),
  /// It is taken up again.
  RESUME(Set.of(), WORDS),
  /// The requesting State takes it back.
  WITHDRAW(Set.of(WORDS), WORDS, REFERENCE),
  /// The file is closed.
  CLOSE(Set.of(), WORDS),
  /// Anything else worth keeping: a call, a reminder, a meeting.
  NOTE(Set.of(WORDS), WORDS, CORRESPONDENT),
  /// An entry was wrong and no longer counts.
  CORRECT(Set.of(WORDS), WORDS);

  private final Set<Detail> needed;
  private final List<Detail> details;

  Step(Set<Detail> needed, Detail... details) {
    this.needed = needed;
    this.details = List.of(details);
  }

  /// The step of a word such as `ask-more`; empty for none.
  public static Optional<Step> of(String word) {
    return Stream.of(values()).filter(step -> step.word().equals(word)).findFirst();
  }

  /// What its entry can say, in order.
  public List<Detail> details() {
    return details;
  }

  /// Whether its entry has to say it.
  public boolean needs(Detail detail) {
    return needed.contains(detail);
  }

  /// Whether a file can lie with its entry, such as a scan or what was received.
  public boolean takesFile() {
    return this != READY && this != REOPEN && this != SIGN && this != CORRECT;
  }

  /// Whether it comes from the requested State.
  public boolean theirs() {
    return switch (this) {
      case ACKNOWLEDGE, ASK_MORE, EXECUTE_PART, EXECUTE, REFUSE, POSTPONE, RESUME -> true;
      default -> false;
    };
  }

  /// The word for it in addresses, programs and keys of words.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
