package org.comity.identity;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.comity.database.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who holds the accounts of States: the focal point, and beside her a deputy, so that a State is
/// not without anybody when one is away.
@Service
public class Holders {
  private final MembershipStore store;
  private final Access access;

  Holders(MembershipStore store, Access access) {
    this.store = store;
    this.access = access;
  }

  /// Who holds the account of a State.
  ///
  /// @param body the code of the State
  /// @param focalPoint the focal point, alone in the list; empty for none
  /// @param deputies the deputies
  public record Held(String body, List<Membership> focalPoint, List<Membership> deputies) {
    /// Keeps the lists unchangeable.
    public Held {
      focalPoint = List.copyOf(focalPoint);
      deputies = List.copyOf(deputies);
    }
  }

  /// Every State that has an account, for the secretariat; none for others.
  @Transactional(readOnly = true)
  public List<Held> all(Membership me) {
    return access.allows(me, "handover", "other", "read") ? held() : List.of();
  }

  /// The States that have an account and no deputy, for the program's own work.
  @Transactional(readOnly = true)
  @Requires(object = "membership", state = "other", act = "read")
  public Set<String> withoutDeputy() {
    return held().stream()
        .filter(each -> each.deputies().isEmpty())
        .map(Held::body)
        .collect(Collectors.toSet());
  }

  /// Whether her State has nobody beside her: she is its focal point and there is no deputy.
  @Transactional(readOnly = true)
  public boolean alone(Membership me) {
    return me.role() == Role.FOCAL_POINT
        && store.ofBody(me.body()).stream().noneMatch(each -> each.role() == Role.DEPUTY);
  }

  private List<Held> held() {
    var all = new TreeMap<String, List<Membership>>();
    store.states().forEach(code -> all.put(code, List.of()));
    all.putAll(store.holders().stream().collect(Collectors.groupingBy(Membership::bodyCode)));
    return all.entrySet().stream()
        .map(
            each ->
                new Held(
                    each.getKey(),
                    in(Role.FOCAL_POINT, each.getValue()),
                    in(Role.DEPUTY, each.getValue())))
        .toList();
  }

  private static List<Membership> in(Role role, List<Membership> members) {
    return members.stream().filter(each -> each.role() == role).toList();
  }
}
