package org.comity.post;

import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.comity.language.Language;

/// A letter to one person in her language, in plain text. Its subject says nothing about a case.
///
/// @param recipient her name
/// @param email her address
/// @param language the language it is written in
/// @param subject one line
/// @param text the whole text, links on lines of their own
/// @param chosen whose choice decides how it comes; empty for a letter that always comes at once
/// @param calendar a date that comes with it; empty if none
public record Letter(
    String recipient,
    String email,
    Language language,
    String subject,
    String text,
    Optional<Chosen> chosen,
    Optional<CalendarFile> calendar) {
  /// Takes line breaks out of what becomes a header.
  public Letter {
    recipient = line(recipient);
    email = line(email);
    subject = line(subject);
  }

  /// A letter that always comes at once.
  public Letter(String recipient, String email, Language language, String subject, String text) {
    this(recipient, email, language, subject, text, Optional.empty(), Optional.empty());
  }

  /// Whose choice decides how a letter comes.
  ///
  /// @param person who reads it
  /// @param zone in which her day begins
  /// @param kind what she chose about
  public record Chosen(UUID person, ZoneId zone, LetterKind kind) {}

  /// The same letter, which comes as its reader chose for letters of this kind.
  public Letter as(LetterKind kind, UUID person, ZoneId zone) {
    return new Letter(
        recipient,
        email,
        language,
        subject,
        text,
        Optional.of(new Chosen(person, zone, kind)),
        calendar);
  }

  /// The same letter with a date for the reader's calendar.
  public Letter with(CalendarFile date) {
    return new Letter(recipient, email, language, subject, text, chosen, Optional.of(date));
  }

  private static String line(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ").strip();
  }
}
