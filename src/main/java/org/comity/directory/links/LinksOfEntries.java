package org.comity.directory.links;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.comity.directory.Authority;
import org.comity.directory.Directory;
import org.comity.identity.Memberships;
import org.springframework.stereotype.Component;

/// The web addresses of entries: the pages of authorities, and the sources on which they and their
/// designations rest.
@Component
class LinksOfEntries {
  private final Directory directory;
  private final Memberships memberships;

  LinksOfEntries(Directory directory, Memberships memberships) {
    this.directory = directory;
    this.memberships = memberships;
  }

  /// The body of the State of an authority; empty where nobody acts for it here.
  Optional<UUID> owner(String authority) {
    return directory.authority(authority).flatMap(found -> memberships.body(found.state().value()));
  }

  /// Those of all authorities that stand; each address of an authority once.
  List<Link> all() {
    Map<String, Optional<UUID>> owners = new HashMap<>();
    return directory.authorities().stream()
        .filter(each -> each.successor() == null)
        .flatMap(
            each ->
                of(each, owners.computeIfAbsent(each.state().value(), memberships::body)).stream())
        .toList();
  }

  private List<Link> of(Authority authority, Optional<UUID> owner) {
    Map<String, Link> links = new LinkedHashMap<>();
    Stream.concat(Stream.of(authority.website()), sources(authority))
        .filter(each -> each.matches("(?i)https?://\\S+"))
        .forEach(each -> links.putIfAbsent(each, link(authority, owner, each)));
    return List.copyOf(links.values());
  }

  private static Link link(Authority authority, Optional<UUID> owner, String address) {
    Link.Kind kind = address.equals(authority.website()) ? Link.Kind.WEBSITE : Link.Kind.SOURCE;
    return new Link(authority.state().value(), owner, authority.id(), kind, address);
  }

  private Stream<String> sources(Authority authority) {
    return Stream.concat(
        Stream.of(authority.origin().source()),
        directory.designations(authority).stream()
            .filter(each -> each.grounds().period().last() == null)
            .map(each -> each.grounds().origin().source()));
  }
}
