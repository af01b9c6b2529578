package org.comity.request.follow;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.comity.file.Kept;
import org.jspecify.annotations.Nullable;

/// What an entry says.
///
/// @param day the calendar date on which it happened, in the zone of whoever entered it
/// @param details what else, none of it blank
/// @param file what lies with it; null for nothing
/// @param simulated whether the invented State of a rehearsal says it
public record Said(
    LocalDate day, Map<Detail, String> details, @Nullable Attached file, boolean simulated) {

  /// A file of an entry.
  ///
  /// @param id in the room of files
  /// @param name as its sender calls it
  /// @param size in bytes
  /// @param sha256 of the content, in hex
  public record Attached(UUID id, String name, long size, String sha256) {
    /// A file that arrived, under this name.
    public static Attached of(Kept kept, String name) {
      return new Attached(kept.id().value(), name, kept.size(), kept.sha256());
    }
  }

  /// Strips the details and leaves out the blank ones.
  public Said {
    Map<Detail, String> full = new EnumMap<>(Detail.class);
    details.forEach((detail, text) -> full.put(detail, text.strip()));
    full.values().removeIf(String::isEmpty);
    details = Map.copyOf(full);
  }

  /// What a person says of a day.
  public static Said on(LocalDate day, Map<Detail, String> details) {
    return new Said(day, details, null, false);
  }

  /// The same with a file.
  public Said with(@Nullable Attached attached) {
    return new Said(day, details, attached, simulated);
  }

  /// A detail; empty if it is not said.
  public String of(Detail detail) {
    return details.getOrDefault(detail, "");
  }
}
