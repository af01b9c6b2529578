package org.comity.discussion;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One step of a discussion: what somebody said, and how the discussion stands after it.
///
/// @param id its identifier
/// @param number its place, from 1
/// @param state how the discussion stands after it
/// @param author who wrote it
/// @param by for which body and in which role
/// @param next who must act next; null for nobody
/// @param at when
/// @param wordings its words, the first version first; empty where nothing was said
public record Message(
    UUID id,
    int number,
    State state,
    UUID author,
    Party by,
    @Nullable Next next,
    Instant at,
    List<Wording> wordings) {
  /// How long its author may correct it.
  public static final Duration CORRECTABLE = Duration.ofMinutes(15);

  /// Takes the versions in order.
  public Message {
    wordings = List.copyOf(wordings);
  }

  /// How a discussion stands.
  public enum State {
    /// Something is asked.
    OPEN,
    /// Whoever had to act has answered.
    ANSWERED,
    /// Nothing is left to do.
    SETTLED,
    /// It was settled, and somebody has something to add.
    REOPENED;

    /// The word in the rows.
    String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    static State of(String code) {
      return valueOf(code.toUpperCase(java.util.Locale.ROOT));
    }
  }

  /// A version of the words.
  ///
  /// @param version from 1
  /// @param words plain paragraphs
  /// @param at when
  public record Wording(int version, String words, Instant at) {}

  /// Whether somebody may still correct it: its author, within fifteen minutes.
  public boolean correctable(UUID person, Instant now) {
    return author.equals(person) && !wordings.isEmpty() && !now.isAfter(at.plus(CORRECTABLE));
  }

  /// Whether it waits for somebody to act. What one person of a body asks of her own body waits for
  /// the others.
  public boolean waitsFor(UUID person, UUID body, String role) {
    Next asked = next;
    boolean own = author.equals(person) && by.body().equals(body);
    return asked != null && asked.party().has(body, role) && !own;
  }
}
