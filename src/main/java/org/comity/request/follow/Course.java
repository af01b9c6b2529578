package org.comity.request.follow;

import static org.comity.request.follow.Stage.ACKNOWLEDGED;
import static org.comity.request.follow.Stage.CLOSED;
import static org.comity.request.follow.Stage.DRAFTING;
import static org.comity.request.follow.Stage.EXECUTED;
import static org.comity.request.follow.Stage.MORE_ASKED;
import static org.comity.request.follow.Stage.PARTLY_EXECUTED;
import static org.comity.request.follow.Stage.POSTPONED;
import static org.comity.request.follow.Stage.REFUSED;
import static org.comity.request.follow.Stage.SENT;
import static org.comity.request.follow.Stage.SIGNED;
import static org.comity.request.follow.Stage.WITHDRAWN;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Which step leads from which stage to which: the life of a request as a table.
public final class Course {
  private static final Map<Step, Row> TABLE = table();

  private Course() {}

  /// A step: from which stages it is taken, and where it leads.
  private record Row(List<Stage> from, Stage to) {}

  private static Map<Step, Row> table() {
    Map<Step, Row> table = new EnumMap<>(Step.class);
    table.put(Step.READY, new Row(List.of(DRAFTING), Stage.READY));
    table.put(Step.REOPEN, new Row(List.of(Stage.READY, SIGNED), DRAFTING));
    table.put(Step.SIGN, new Row(List.of(Stage.READY), SIGNED));
    table.put(Step.SEND, new Row(List.of(SIGNED), SENT));
    table.put(Step.ACKNOWLEDGE, new Row(List.of(SENT), ACKNOWLEDGED));
    table.put(Step.ASK_MORE, away(MORE_ASKED, SENT, ACKNOWLEDGED, PARTLY_EXECUTED, POSTPONED));
    table.put(Step.SUPPLY, new Row(List.of(MORE_ASKED), ACKNOWLEDGED));
    table.put(Step.EXECUTE_PART, away(PARTLY_EXECUTED, all(PARTLY_EXECUTED)));
    table.put(Step.EXECUTE, away(EXECUTED, all(PARTLY_EXECUTED)));
    table.put(Step.REFUSE, away(REFUSED, all(PARTLY_EXECUTED)));
    table.put(Step.POSTPONE, away(POSTPONED, SENT, ACKNOWLEDGED, MORE_ASKED, PARTLY_EXECUTED));
    table.put(Step.RESUME, new Row(List.of(POSTPONED), ACKNOWLEDGED));
    table.put(Step.WITHDRAW, away(WITHDRAWN, all(SIGNED)));
    table.put(Step.CLOSE, away(CLOSED, EXECUTED, PARTLY_EXECUTED, REFUSED, WITHDRAWN));
    return table;
  }

  private static Row away(Stage to, Stage... from) {
    return new Row(List.of(from), to);
  }

  private static Stage[] all(Stage more) {
    return Stream.concat(Stream.of(Stage.values()).filter(Stage::away), Stream.of(more))
        .distinct()
        .toArray(Stage[]::new);
  }

  /// The stage after a step; empty where the step cannot be taken.
  public static Optional<Stage> after(Stage stage, Step step) {
    Row row = TABLE.get(step);
    if (row == null) {
      return stays(stage, step) ? Optional.of(stage) : Optional.empty();
    }
    return row.from().contains(stage) ? Optional.of(row.to()) : Optional.empty();
  }

  private static boolean stays(Stage stage, Step step) {
    return switch (step) {
      case NOTE -> !stage.drafted() && stage != CLOSED;
      case CONFIRM -> stage.away();
      default -> false;
    };
  }

  /// The steps that can be taken, in order; a correction is offered beside the entry itself.
  public static List<Step> steps(Stage stage) {
    return Stream.of(Step.values()).filter(step -> after(stage, step).isPresent()).toList();
  }
}
