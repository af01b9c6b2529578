package org.comity.database.external;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.database.DatabaseAddress;
import org.comity.database.UnusableDatabaseException;

/// What a server answered that lets nobody in or does not do what it is asked, in a sentence that
/// says what helps.
public final class ServerFault {
  private static final String NO_RIGHT = "42501";
  private static final String PAGE = " docs/operating.md says which rights are needed.";

  private ServerFault() {}

  /// The sentence for a failure that whoever keeps the server can mend; empty for any other, which
  /// is a fault of the program.
  public static Optional<UnusableDatabaseException> of(Throwable failure, DatabaseAddress address) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .filter(SQLException.class::isInstance)
        .map(SQLException.class::cast)
        .flatMap(cause -> sentence(cause, address).stream())
        .findFirst()
        .map(sentence -> new UnusableDatabaseException(sentence, failure));
  }

  private static Optional<String> sentence(SQLException failure, DatabaseAddress address) {
    String said = said(failure);
    String user = address.user();
    return switch (Objects.requireNonNullElse(failure.getSQLState(), "")) {
      case "28P01", "28000", "08004" -> Optional.of(refused(said, address));
      case "3D000" ->
          Optional.of("The server has no such database (%s). Make it first.".formatted(said));
      case NO_RIGHT -> Optional.of("The user %s lacks a right (%s).".formatted(user, said) + PAGE);
      case "53300" -> Optional.of("The server takes no more connections (%s).".formatted(said));
      case "57P03" ->
          Optional.of("The server is not ready (%s). Try again in a moment.".formatted(said));
      case String state when state.startsWith("08") ->
          Optional.of("No PostgreSQL answers at %s (%s).".formatted(place(address), said));
      default -> Optional.empty();
    };
  }

  private static String refused(String said, DatabaseAddress address) {
    return address.password().isEmpty()
        ? ("The server wants a password for the user %s: give it by %s or in the file"
                + " that %s names.")
            .formatted(address.user(), GivenAddress.PASSWORD, GivenAddress.PASSWORD_FILE)
        : "The server does not let the user %s in (%s).".formatted(address.user(), said);
  }

  private static String said(SQLException failure) {
    String first = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    return first.replaceFirst("^(FATAL|ERROR): ", "").replaceFirst("\\.$", "");
  }

  private static String place(DatabaseAddress address) {
    return address.url().replaceFirst("^jdbc:postgresql://", "").replaceFirst("[/?].*$", "");
  }
}
