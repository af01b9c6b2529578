package org.comity.directory.heard;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.directory.Authority;
import org.comity.directory.Directory;
import org.comity.identity.Access;
import org.comity.identity.Membership;
import org.comity.identity.Memberships;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The desk at which readers tell States of their entries, and States answer.
@Service
public class Feedbacks {
  private static final int LONGEST = 2000;

  private final FeedbackStore store;
  private final Directory directory;
  private final Memberships memberships;
  private final Access access;
  private final Clock clock;

  Feedbacks(
      FeedbackStore store,
      Directory directory,
      Memberships memberships,
      Access access,
      Clock clock) {
    this.store = store;
    this.directory = directory;
    this.memberships = memberships;
    this.access = access;
    this.clock = clock;
  }

  /// What was told of the entries of her State, the last first.
  @Transactional(readOnly = true)
  public List<Feedback> mine(Membership me) {
    return access.allows(me, "directory-feedback", "own", "read")
        ? store.of(me.bodyCode())
        : List.of();
  }

  /// What was told of the entries of any State, for the secretariat.
  @Transactional(readOnly = true)
  public List<Feedback> of(Membership me, String state) {
    return access.allows(me, "directory-feedback", "other", "read") ? store.of(state) : List.of();
  }

  /// What she has told of an entry herself, and what became of it.
  @Transactional(readOnly = true)
  public List<Feedback> told(Membership me, String authority) {
    return tells(me) ? store.by(me.person(), authority) : List.of();
  }

  /// Whether she may tell something.
  public boolean tells(Membership me) {
    return access.allows(me, "directory-feedback", "any", "write");
  }

  /// Tells the State of an entry something.
  ///
  /// @param words at most two thousand characters
  /// @return false if there are no words or too many, no such authority, or her role does not allow
  ///   it
  @Transactional
  public boolean tell(Membership me, String authority, String words) {
    Optional<Authority> found = directory.authority(authority).filter(each -> tells(me));
    boolean said = !words.isBlank() && words.length() <= LONGEST;
    if (found.isEmpty() || !said) {
      return false;
    }
    String state = found.get().state().value();
    Optional<UUID> owner = memberships.body(state);
    store.add(me, owner, state, authority, words.strip(), clock.instant());
    return true;
  }

  /// Answers, or closes without a word.
  ///
  /// @return false if nothing open by this identifier was told of her State's entries, or if her
  ///   role does not allow it
  @Transactional
  public boolean answer(Membership me, UUID feedback, String words) {
    return access.allows(me, "directory-feedback", "own", "answer")
        && words.length() <= LONGEST
        && mine(me).stream()
            .anyMatch(each -> each.id().equals(feedback) && each.status() == Feedback.Status.OPEN)
        && store.answer(me, feedback, words.strip(), clock.instant());
  }
}
