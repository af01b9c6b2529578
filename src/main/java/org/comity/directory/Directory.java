package org.comity.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.comity.database.Acting;
import org.comity.database.Policy;
import org.comity.directory.contact.ContactPoint;
import org.comity.instrument.StateCode;
import org.springframework.stereotype.Service;

/// The door of this room: who is named for what, in which languages and by which channels one
/// writes, and how an authority is reached.
@Service
public class Directory {
  private final CurrentEntries current;
  private final Policy policy;

  Directory(CurrentEntries current, Policy policy) {
    this.current = current;
    this.policy = policy;
  }

  /// An authority by its identifier.
  public Optional<Authority> authority(String id) {
    return Optional.ofNullable(entries().authorities().get(id));
  }

  /// Every authority, in no order.
  public List<Authority> authorities() {
    return List.copyOf(entries().authorities().values());
  }

  /// How an authority is reached.
  public List<ContactPoint> contacts(String authority) {
    return entries().contacts().stream()
        .filter(each -> each.authority().equals(authority))
        .toList();
  }

  /// Whether the current visitor may see telephones, fax numbers and mailboxes of a point.
  public boolean shows(ContactPoint contact) {
    String word = contact.visibility().word();
    return Acting.current()
        .filter(me -> policy.allows(me.role(), "directory-entry", word, "read"))
        .isPresent();
  }

  /// The part of a State of a code.
  public Optional<Territory> territory(String code) {
    return Optional.ofNullable(entries().territories().get(code));
  }

  /// The parts of all States, in no order.
  public List<Territory> territories() {
    return List.copyOf(entries().territories().values());
  }

  /// Every treaty, resolution and network, in the order of pages.
  public List<Basis> bases() {
    return List.copyOf(entries().bases().values());
  }

  /// The treaty, resolution or network of a code.
  public Optional<Basis> basis(String code) {
    return Optional.ofNullable(entries().bases().get(code));
  }

  /// What a treaty or resolution asks States to name or to state.
  public List<Duty> duties(String basis) {
    return entries().duties().stream().filter(each -> each.basis().equals(basis)).toList();
  }

  /// The networks.
  public List<Network> networks() {
    return entries().networks();
  }

  /// The networks to which a source counts a State.
  public List<Network> networks(StateCode state) {
    return networks().stream().filter(each -> each.member(state).isPresent()).toList();
  }

  /// Everybody whom a State has ever named.
  public List<Designation> designations(StateCode state) {
    return of(state, entries().statements().designations());
  }

  /// For what an authority was ever named.
  public List<Designation> designations(Authority authority) {
    return entries().statements().designations().stream()
        .filter(each -> each.authority().equals(authority.id()))
        .toList();
  }

  /// Who is named.
  public Answer<Designation> named(Question question) {
    return question.answer(entries().statements().designations());
  }

  /// In which languages requests under a treaty are accepted on a day.
  ///
  /// @param territory the code of a part of the State; empty for the State as such
  public Answer<AcceptedLanguages> languages(
      StateCode state, String basis, String territory, LocalDate day) {
    List<AcceptedLanguages> ever =
        on(basis, of(state, entries().statements().languages())).stream()
            .filter(each -> territory.isEmpty() || each.grounds().reaches(territory))
            .toList();
    return Answer.of(ever, day);
  }

  /// Whether a treaty is taken as legal basis of extradition on a day.
  ///
  /// @param territory the code of a part of the State; empty for the State as such
  public Answer<LegalBasis> legalBasis(
      StateCode state, String basis, String territory, LocalDate day) {
    List<LegalBasis> ever =
        on(basis, of(state, entries().statements().legalBases())).stream()
            .filter(each -> each.isFor(territory))
            .toList();
    return Answer.of(ever, day);
  }

  /// Whether requests under a treaty are accepted by a channel on a day.
  public Answer<Channel> channel(StateCode state, String basis, Channel.Kind kind, LocalDate day) {
    return Answer.of(
        on(basis, channels(state)).stream().filter(each -> each.kind() == kind).toList(), day);
  }

  /// The ISO 639 codes of the languages that any State accepts.
  public Set<String> acceptedAnywhere() {
    return entries().statements().languages().stream()
        .flatMap(each -> each.rule().languages().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// What a State has ever stated of its languages.
  public List<AcceptedLanguages> languages(StateCode state) {
    return of(state, entries().statements().languages());
  }

  /// What a State has ever stated of legal bases.
  public List<LegalBasis> legalBases(StateCode state) {
    return of(state, entries().statements().legalBases());
  }

  /// What a State has ever stated of channels.
  public List<Channel> channels(StateCode state) {
    return of(state, entries().statements().channels());
  }

  /// What a State has ever asked of a request.
  public List<Requirement> requirements(StateCode state) {
    return of(state, entries().statements().requirements());
  }

  /// How much is known of a State on a day.
  public Knowledge known(StateCode state, Selection wanted) {
    List<Designation> ever = designations(state);
    boolean named =
        ever.stream()
            .filter(wanted::lets)
            .anyMatch(each -> each.grounds().on(wanted.day()) == Holding.HOLDS);
    if (named) {
      return Knowledge.NAMED;
    }
    boolean spokenOf = !ever.isEmpty() || speaks(state) || !networks(state).isEmpty();
    return spokenOf ? Knowledge.NOT_STATED : Knowledge.NOTHING_FOUND;
  }

  private boolean speaks(StateCode state) {
    return !languages(state).isEmpty()
        || !legalBases(state).isEmpty()
        || !channels(state).isEmpty()
        || !requirements(state).isEmpty();
  }

  private static <T extends Stated> List<T> of(StateCode state, List<T> all) {
    return all.stream().filter(each -> each.grounds().state().equals(state)).toList();
  }

  private static <T extends Stated> List<T> on(String basis, List<T> all) {
    return all.stream().filter(each -> each.grounds().basis().equals(basis)).toList();
  }

  private Entries entries() {
    return current.now();
  }
}
