package org.comity.directory.way;

import java.util.List;
import org.comity.directory.Directory;
import org.comity.directory.Holding;
import org.comity.directory.Network;
import org.comity.directory.way.NetworkStep.Shared;
import org.comity.instrument.Instruments;
import org.springframework.stereotype.Service;

/// Shows the way from one State to another.
@Service
public class Ways {
  private final Directory directory;
  private final Treaties treaties;
  private final Addressees addressees;
  private final Statements statements;
  private final Offices offices;

  Ways(Directory directory, Instruments instruments, Scopes scopes) {
    this.directory = directory;
    this.treaties = new Treaties(directory, instruments, scopes);
    this.addressees = new Addressees(directory);
    this.statements = new Statements(directory, instruments);
    this.offices = new Offices(directory);
  }

  /// The way for what is needed.
  public Way find(Need need) {
    List<Ground> grounds = treaties.of(need);
    return new Way(
        need,
        grounds,
        Treaties.taken(grounds, need).map(ground -> course(need, ground)),
        networks(need));
  }

  private Way.Course course(Need need, Ground ground) {
    Scope scope = ground.scope();
    AuthorityStep authority = addressees.of(need, scope);
    return new Way.Course(
        ground,
        statements.extradition(need, scope),
        statements.conditions(need, scope),
        authority,
        statements.languages(need, scope),
        statements.channels(need, scope),
        offices.of(need, authority));
  }

  private NetworkStep networks(Need need) {
    return new NetworkStep(
        directory.networks(need.to()).stream()
            .flatMap(
                network ->
                    network.member(need.from()).stream().map(from -> shared(network, from, need)))
            .toList());
  }

  private Shared shared(Network network, Network.Member from, Need need) {
    return new Shared(
        network,
        from,
        network.member(need.to()).orElseThrow(),
        directory.designations(need.to()).stream()
            .filter(each -> each.grounds().basis().equals(network.code()))
            .filter(each -> each.grounds().on(need.day()) == Holding.HOLDS)
            .toList());
  }
}
