package org.comity.form.web;

import java.util.Map;
import java.util.Optional;
import org.comity.file.KeepFile.Outcome;
import org.comity.file.Trap;
import org.comity.form.Refusal;

/// Why a file was not kept, as the field says it.
public final class FileRefusal {
  private static final int MEGABYTE = 1024 * 1024;

  private FileRefusal() {}

  /// The refusal of a file that was called so; empty if it was kept.
  ///
  /// @param field the place in the answer or the form
  public static Optional<Refusal> of(String name, Outcome outcome, String field) {
    return switch (outcome) {
      case Outcome.Done done -> Optional.empty();
      case Outcome.TooLarge(long most) ->
          refusal("file-too-large", Map.of("name", name, "max", most / MEGABYTE), field);
      case Outcome.NoRoom(long most) ->
          refusal("file-no-room", Map.of("name", name, "max", most / MEGABYTE), field);
      case Outcome.Forbidden(Trap why) -> refusal(code(why), Map.of("name", name), field);
      case Outcome.Empty empty -> refusal("file-empty", Map.of("name", name), field);
      case Outcome.NotYours notYours -> refusal("file-not-yours", Map.of(), field);
    };
  }

  private static String code(Trap why) {
    return switch (why) {
      case KIND -> "file-kind";
      case MACROS -> "file-macros";
      case UNPACKS -> "file-unpacks";
      case TWOFOLD -> "file-twofold";
      case PIXELS -> "file-pixels";
    };
  }

  private static Optional<Refusal> refusal(
      String code, Map<String, Object> arguments, String field) {
    return Optional.of(new Refusal(code, arguments, field));
  }
}
