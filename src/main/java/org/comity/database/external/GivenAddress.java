package org.comity.database.external;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comity.database.DatabaseAddress;
import org.comity.database.UnusableDatabaseException;
import org.jspecify.annotations.Nullable;

/// The database that an option or the environment names: where it is by a URL, as whom one signs in
/// by the URL or by the environment. The password leaves the URL here, so that no later place can
/// show it.
public final class GivenAddress {
  /// The variable that names the database as the option does.
  public static final String URL = "COMITY_DATABASE_URL";

  static final String USER = "COMITY_DATABASE_USER";
  static final String PASSWORD = "COMITY_DATABASE_PASSWORD";
  static final String PASSWORD_FILE = "COMITY_DATABASE_PASSWORD_FILE";

  private static final Pattern FORM =
      Pattern.compile(
          "(?<scheme>jdbc:postgresql://)(?:(?<account>[^/?]*)@)?(?<place>[^/?@]+/[^/?]+)"
              + "(?:\\?(?<settings>.*))?");

  private GivenAddress() {}

  /// The database of this URL, `jdbc:postgresql://[user[:password]@]host[:port]/database[?…]`;
  /// empty if there is no URL. Refuses a URL of another form.
  public static Optional<DatabaseAddress> of(@Nullable String url) {
    return of(url, System.getenv());
  }

  static Optional<DatabaseAddress> of(@Nullable String url, Map<String, String> environment) {
    return Optional.ofNullable(url)
        .filter(given -> !given.isBlank())
        .map(given -> read(given.strip(), environment));
  }

  private static DatabaseAddress read(String url, Map<String, String> environment) {
    Matcher form = FORM.matcher(url);
    if (!form.matches()) {
      throw new UnusableDatabaseException(
          "The address of the database is not understood. It looks like"
              + " jdbc:postgresql://USER@HOST:5432/DATABASE");
    }
    String[] account = Optional.ofNullable(form.group("account")).orElse("").split(":", 2);
    List<String> settings = new ArrayList<>(settings(form.group("settings")));
    Optional<String> user = take(settings, "user").or(() -> decoded(account[0]));
    Optional<String> password =
        take(settings, "password")
            .or(() -> account.length > 1 ? decoded(account[1]) : Optional.empty());
    String rest = settings.isEmpty() ? "" : "?" + String.join("&", settings);
    return new DatabaseAddress(
        form.group("scheme") + form.group("place") + rest,
        user.or(() -> Optional.ofNullable(environment.get(USER))).orElse("postgres"),
        password.or(() -> password(environment)).orElse(""));
  }

  private static List<String> settings(@Nullable String query) {
    return query == null || query.isEmpty() ? List.of() : List.of(query.split("&"));
  }

  private static Optional<String> take(List<String> settings, String name) {
    Optional<String> found =
        settings.stream().filter(setting -> setting.startsWith(name + "=")).findFirst();
    found.ifPresent(settings::remove);
    return found.flatMap(setting -> decoded(setting.substring(name.length() + 1)));
  }

  private static Optional<String> decoded(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      // A plus sign stays one.
      return Optional.of(URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      // A percent sign that begins no code is meant as it stands.
      return Optional.of(text);
    }
  }

  private static Optional<String> password(Map<String, String> environment) {
    String file = environment.get(PASSWORD_FILE);
    if (environment.containsKey(PASSWORD) || file == null) {
      return Optional.ofNullable(environment.get(PASSWORD));
    }
    try {
      return Files.readAllLines(Path.of(file)).stream().findFirst();
    } catch (IOException e) {
      throw new UnusableDatabaseException(
          "The password of the database cannot be read from " + file + ".", e);
    }
  }
}
