package org.comity.identity.people;

import java.util.Optional;
import java.util.UUID;
import org.comity.identity.Persons;
import org.comity.language.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of persons as they enrol and as their address changes.
@Repository
class NewcomerStore {
  private final JdbcClient jdbc;

  NewcomerStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<UUID> find(String foldedEmail) {
    return jdbc.sql("SELECT id FROM identity.person WHERE email_folded = :email")
        .param("email", foldedEmail)
        .query(UUID.class)
        .optional();
  }

  void add(UUID person, String name, String email, Language language) {
    jdbc.sql(
            """
            INSERT INTO identity.person (id, name, email, email_folded, language, zone)
            VALUES (:id, :name, :email, :folded, :language, 'Europe/Vienna')
            """)
        .param("id", person)
        .param("name", name)
        .param("email", email)
        .param("folded", Persons.fold(email))
        .param("language", language.tag())
        .update();
  }

  void changeEmail(UUID person, String email) {
    jdbc.sql(
            """
            UPDATE identity.person SET email = :email, email_folded = :folded WHERE id = :person
            """)
        .param("email", email)
        .param("folded", Persons.fold(email))
        .param("person", person)
        .update();
  }
}
