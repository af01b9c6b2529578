package org.comity.post;

import org.comity.language.Language;

/// A letter to one person in her language, in plain text. Its subject says nothing about a case.
///
/// @param recipient her name
/// @param email her address
/// @param language the language it is written in
/// @param subject one line
/// @param text the whole text, links on lines of their own
public record Letter(
    String recipient, String email, Language language, String subject, String text) {
  /// Takes line breaks out of what becomes a header.
  public Letter {
    recipient = line(recipient);
    email = line(email);
    subject = line(subject);
  }

  private static String line(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ").strip();
  }
}
