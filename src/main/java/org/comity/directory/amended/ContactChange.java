package org.comity.directory.amended;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a State has changed of how an authority is reached. It is never rewritten; what it says is
/// confirmed or withdrawn by a further row.
///
/// @param id its identifier
/// @param subject what is changed
/// @param fields what the fields say from then on; empty text where nothing is stated any more
/// @param before what the files said of them when it was made
/// @param made by whom, when and on whose word
/// @param effective when it takes effect by itself
/// @param settled how it was settled; null while it was not
public record ContactChange(
    UUID id,
    Subject subject,
    Map<ContactField, String> fields,
    Map<ContactField, String> before,
    Made made,
    Instant effective,
    @Nullable Settled settled) {

  /// What is changed.
  ///
  /// @param body the body of the State
  /// @param state the code of the State
  /// @param authority the identifier of the authority
  /// @param contact the identifier of the point of contact
  public record Subject(UUID body, String state, String authority, String contact) {}

  /// Who made it.
  ///
  /// @param author the person
  /// @param source on whose word, in her words
  /// @param at when
  public record Made(UUID author, String source, Instant at) {}

  /// How it was settled.
  ///
  /// @param confirmed whether a second person confirmed it; else it was withdrawn
  /// @param author who did
  /// @param at when
  public record Settled(boolean confirmed, UUID author, Instant at) {}

  /// Keeps the fields unchangeable and in order; refuses a change of nothing.
  public ContactChange {
    if (fields.isEmpty()) {
      throw new IllegalArgumentException("Nothing changes: " + id);
    }
    fields = Collections.unmodifiableMap(new EnumMap<>(fields));
    before = Map.copyOf(before);
  }

  /// What is changed, field by field.
  public Set<ContactField> names() {
    return fields.keySet();
  }

  /// Whether it has waited or waits for a second person.
  public boolean waits() {
    return names().stream().anyMatch(ContactField::waits);
  }

  /// Whether it has taken effect.
  public boolean holds(Instant now) {
    return settled == null ? !effective.isAfter(now) : settled.confirmed();
  }

  /// Whether it still waits.
  public boolean pending(Instant now) {
    return settled == null && effective.isAfter(now);
  }

  /// Since when it holds, once it does.
  public Instant since() {
    return settled != null && settled.at().isBefore(effective) ? settled.at() : effective;
  }
}
