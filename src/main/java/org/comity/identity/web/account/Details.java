package org.comity.identity.web.account;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.comity.identity.Membership;
import org.comity.identity.Persons;
import org.comity.identity.Preferences;
import org.comity.language.Language;
import org.comity.language.Words;
import org.comity.shell.Problem;
import org.springframework.stereotype.Component;

/// A person's name and what she chose for herself.
@Component
class Details {
  private static final List<String> ZONES =
      ZoneId.getAvailableZoneIds().stream()
          .filter(
              zone ->
                  zone.matches(
                      "(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*"))
          .sorted()
          .toList();

  private final Persons persons;
  private final Words words;

  Details(Persons persons, Words words) {
    this.persons = persons;
    this.words = words;
  }

  AccountPage.Details of(Membership me, String name) {
    return new AccountPage.Details(name, persons.email(me), me, ZONES);
  }

  Optional<Problem> refused(Membership me, String name) {
    boolean fits = !name.isBlank() && name.strip().length() <= Preferences.LONGEST_NAME;
    return fits
        ? Optional.empty()
        : Optional.of(new Problem("name", words.say(me.language(), "identity.account.nameWanted")));
  }

  void keep(
      Membership me, String name, Language language, ZoneId zone, String theme, boolean shortcuts) {
    persons.prefer(me, new Preferences(name, language, zone, theme, shortcuts));
  }
}
