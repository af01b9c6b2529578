package org.comity.identity;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of persons and their passwords.
@Repository
class PersonStore {
  private final JdbcClient jdbc;

  PersonStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<UUID> find(String foldedEmail) {
    return jdbc.sql("SELECT id FROM identity.person WHERE email_folded = :email")
        .param("email", foldedEmail)
        .query(UUID.class)
        .optional();
  }

  void add(Membership person, String email, String foldedEmail) {
    jdbc.sql(
            """
            INSERT INTO identity.person (id, name, email, email_folded, language, zone, invented)
            VALUES (:id, :name, :email, :folded, :language, :zone, true)
            """)
        .param("id", person.person())
        .param("name", person.name())
        .param("email", email)
        .param("folded", foldedEmail)
        .param("language", person.language().tag())
        .param("zone", person.zone().getId())
        .update();
  }

  void addPassword(UUID person, String hash) {
    jdbc.sql("INSERT INTO identity.password (person, hash) VALUES (:person, :hash)")
        .param("person", person)
        .param("hash", hash)
        .update();
  }

  Optional<String> email(UUID person) {
    return jdbc.sql("SELECT email FROM identity.person WHERE id = :person")
        .param("person", person)
        .query(String.class)
        .optional();
  }

  void change(UUID person, Preferences chosen) {
    jdbc.sql(
            """
            UPDATE identity.person
            SET name = :name, language = :language, zone = :zone, theme = :theme,
              shortcuts = :shortcuts
            WHERE id = :person
            """)
        .param("name", chosen.name())
        .param("language", chosen.language().tag())
        .param("zone", chosen.zone().getId())
        .param("theme", chosen.theme())
        .param("shortcuts", chosen.shortcuts())
        .param("person", person)
        .update();
  }

  void changeLanguage(UUID person, String language) {
    jdbc.sql("UPDATE identity.person SET language = :language WHERE id = :person")
        .param("person", person)
        .param("language", language)
        .update();
  }
}
