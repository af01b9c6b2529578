package org.comity.request.content;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.comity.form.Finding.Severity;
import org.comity.language.ReadAhead;

/// The profiles of requested States that ship with the program.
public final class ProfileFiles {
  private static final String FOLDER = "content/requests/profiles";
  private static final ReadAhead<Map<String, Profile>> SHIPPED = ReadAhead.of(ProfileFiles::read);

  private ProfileFiles() {}

  /// The profile of a State; empty if no source says anything of it.
  public static Optional<Profile> of(String state) {
    return Optional.ofNullable(SHIPPED.get().get(state));
  }

  /// All profiles, by State.
  public static Map<String, Profile> all() {
    return SHIPPED.get();
  }

  private static Map<String, Profile> read() {
    Map<String, Profile> profiles = new HashMap<>();
    for (String name : Yamls.names(FOLDER)) {
      Yamls file = Yamls.file(FOLDER + "/" + name);
      List<Profile.Requirement> requirements =
          file.entries("requirements").stream().map(ProfileFiles::requirement).toList();
      profiles.put(file.text("state"), new Profile(file.text("state"), requirements));
    }
    return Map.copyOf(profiles);
  }

  private static Profile.Requirement requirement(Yamls entry) {
    Map<String, Boolean> gates =
        entry.texts("gates").entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, gate -> gate.getValue().equals("true")));
    String notice = entry.optional("noticeDays");
    return new Profile.Requirement(
        entry.text("id"),
        entry.words("kinds"),
        entry.words("fields"),
        gates,
        Severity.valueOf(entry.text("severity").toUpperCase(Locale.ROOT)),
        notice == null ? 0 : Integer.parseInt(notice),
        entry.text("basis"),
        entry.text("source"),
        LocalDate.parse(entry.day("asAt")),
        entry.text("certainty"));
  }
}
