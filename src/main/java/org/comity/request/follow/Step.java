package org.comity.request.follow;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Something that happens to a request and is entered with its day.
public enum Step {
  /// It is put before the person who signs.
  READY("words"),
  /// It goes back to those who draft; a signature is void then.
  REOPEN("words!"),
  /// It is signed: from now on the version is frozen.
  SIGN("person! office! place! words"),
  /// It left, or was said on the telephone.
  SEND("channel! means! correspondent reference words"),
  /// What was asked for orally was confirmed in writing (UNTOC 18(14)).
  CONFIRM("means! reference words"),
  /// The requested State says that it has it.
  ACKNOWLEDGE("reference correspondent words"),
  /// The requested State asks for further information (UNTOC 18(16)).
  ASK_MORE("words! due correspondent"),
  /// The information was sent, as a supplementary request or otherwise.
  SUPPLY("words! reference"),
  /// Some of what was asked for came.
  EXECUTE_PART("words! conditions reference"),
  /// Everything that will come came.
  EXECUTE("words! conditions reference"),
  /// It is refused; reasons have to be given (UNTOC 18(23)).
  REFUSE("ground! words! reference"),
  /// It is postponed (UNTOC 18(25)).
  POSTPONE("words! due"),
  /// It is taken up again.
  RESUME("words"),
  /// The requesting State takes it back.
  WITHDRAW("words! reference"),
  /// The file is closed.
  CLOSE("words"),
  /// Anything else worth keeping: a call, a reminder, a meeting.
  NOTE("words! correspondent"),
  /// An entry was wrong and no longer counts.
  CORRECT("words!");

  private final String says;

  /// @param says the words of what its entry can say, in order; what it has to say is marked
  Step(String says) {
    this.says = says;
  }

  /// The step of a word such as `ask-more`; empty for none.
  public static Optional<Step> of(String word) {
    return Stream.of(values()).filter(step -> step.word().equals(word)).findFirst();
  }

  /// What its entry can say, in order.
  public List<Detail> details() {
    return Stream.of(Detail.values())
        .filter(detail -> place(detail) >= 0)
        .sorted(Comparator.comparingInt(this::place))
        .toList();
  }

  /// Whether its entry has to say it.
  public boolean needs(Detail detail) {
    return place(detail) >= 0 && (says + " ").contains(detail.word() + "! ");
  }

  private int place(Detail detail) {
    return Arrays.asList(says.replace("!", "").split(" ", -1)).indexOf(detail.word());
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
