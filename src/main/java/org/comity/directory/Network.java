package org.comity.directory;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.instrument.AsAt;
import org.comity.instrument.Origin;
import org.comity.instrument.StateCode;
import org.jspecify.annotations.Nullable;

/// A network of authorities or of persons in them.
///
/// @param code its code, such as `CARIN`
/// @param name its name, in English
/// @param founded since when it exists; null where not stated
/// @param secretariat who keeps it together, in English; empty where not stated
/// @param address its address on the web; empty where not stated
/// @param members who belongs to it
/// @param origin where this is from
public record Network(
    String code,
    String name,
    @Nullable AsAt founded,
    String secretariat,
    String address,
    List<Member> members,
    Origin origin) {

  /// A State or other jurisdiction that belongs to a network.
  ///
  /// @param state the State; empty for a jurisdiction that is none
  /// @param name as the source names it
  /// @param observer whether it only looks on
  /// @param origin where this is from
  public record Member(Optional<StateCode> state, String name, boolean observer, Origin origin) {}

  /// Keeps the members unchangeable.
  public Network {
    members = List.copyOf(members);
  }

  /// The States that belong to it, each once.
  Stream<StateCode> states() {
    return members.stream().flatMap(each -> each.state().stream()).distinct();
  }

  /// A State as member; empty where no source counts it among them.
  public Optional<Member> member(StateCode state) {
    return members.stream().filter(each -> each.state().equals(Optional.of(state))).findFirst();
  }
}
