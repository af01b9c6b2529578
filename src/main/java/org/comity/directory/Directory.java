package org.comity.directory;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.comity.database.Acting;
import org.comity.database.Policy;
import org.comity.directory.contact.ContactPoint;
import org.comity.directory.contact.Visibility;
import org.comity.identity.CurrentMembership;
import org.comity.instrument.StateCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// The door of this room: who is named for what, in which languages and by which channels one
/// writes, and how an authority is reached.
@Service
public class Directory {
  private final CurrentEntries current;
  private final Policy policy;
  private final CurrentMembership membership;
  private volatile @Nullable Sorted sorted;

  Directory(CurrentEntries current, Policy policy, CurrentMembership membership) {
    this.current = current;
    this.policy = policy;
    this.membership = membership;
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
    return sorted().contacts().getOrDefault(authority, List.of());
  }

  /// Whether the current visitor may see telephones, fax numbers and mailboxes of a point.
  public boolean shows(ContactPoint contact) {
    return switch (contact.visibility()) {
      case PUBLIC, PRACTITIONERS, SECRETARIAT -> allows(contact.visibility());
      case NETWORK ->
          allows(Visibility.SECRETARIAT)
              || (allows(Visibility.PRACTITIONERS) && sharesNetwork(contact));
    };
  }

  /// Whether the current visitor sees something of a point that is not public.
  public boolean showsNotPublic(ContactPoint contact) {
    return contact.visibility() != Visibility.PUBLIC && contact.reach().guarded() && shows(contact);
  }

  private boolean allows(Visibility visibility) {
    return Acting.current()
        .filter(me -> policy.allows(me.role(), "directory-entry", visibility.word(), "read"))
        .isPresent();
  }

  // Whether the reader's State is that of the authority, or belongs to a network with it.
  private boolean sharesNetwork(ContactPoint contact) {
    Optional<StateCode> reader = membership.membership().flatMap(me -> StateCode.of(me.bodyCode()));
    Optional<StateCode> owner = authority(contact.authority()).map(Authority::state);
    return owner.isPresent()
        && reader
            .filter(
                state ->
                    state.equals(owner.get())
                        || !Collections.disjoint(networks(state), networks(owner.get())))
            .isPresent();
  }

  /// The part of a State of a code.
  public Optional<Territory> territory(String code) {
    return Optional.ofNullable(entries().territories().get(code));
  }

  /// Every part of a State, in no order.
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
    return sorted().networks().getOrDefault(state, List.of());
  }

  /// Everybody whom a State has ever named.
  public List<Designation> designations(StateCode state) {
    return of(state).designations();
  }

  /// For what an authority was ever named.
  public List<Designation> designations(Authority authority) {
    return sorted().named().getOrDefault(authority.id(), List.of());
  }

  /// Who is named.
  public Answer<Designation> named(Question question) {
    return question.answer(of(question.state()).designations());
  }

  /// In which languages requests under a treaty are accepted on a day.
  ///
  /// @param territory the code of a part of the State; empty for the State as such
  public Answer<AcceptedLanguages> languages(
      StateCode state, String basis, String territory, LocalDate day) {
    List<AcceptedLanguages> ever =
        on(basis, of(state).languages()).stream()
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
        on(basis, of(state).legalBases()).stream().filter(each -> each.isFor(territory)).toList();
    return Answer.of(ever, day);
  }

  /// Whether requests under a treaty are accepted by a channel on a day.
  public Answer<Channel> channel(StateCode state, String basis, Channel.Kind kind, LocalDate day) {
    return Answer.of(
        on(basis, channels(state)).stream().filter(each -> each.kind() == kind).toList(), day);
  }

  /// The ISO 639 codes of the languages that any State accepts.
  public Set<String> acceptedAnywhere() {
    return sorted().accepted();
  }

  /// What a State has ever stated of its languages.
  public List<AcceptedLanguages> languages(StateCode state) {
    return of(state).languages();
  }

  /// What a State has ever stated of legal bases.
  public List<LegalBasis> legalBases(StateCode state) {
    return of(state).legalBases();
  }

  /// What a State has ever stated of channels.
  public List<Channel> channels(StateCode state) {
    return of(state).channels();
  }

  /// What a State has ever asked of a request.
  public List<Requirement> requirements(StateCode state) {
    return of(state).requirements();
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

  private Entries.Statements of(StateCode state) {
    return sorted().of(state);
  }

  private Sorted sorted() {
    Entries now = entries();
    Sorted before = sorted;
    Sorted known = before != null && before.entries().equals(now) ? before : Sorted.of(now);
    sorted = known;
    return known;
  }

  /// The entries by State and by authority, so that asking for one does not read all.
  private record Sorted(
      Entries entries,
      Map<String, List<ContactPoint>> contacts,
      Map<String, List<Designation>> named,
      Map<StateCode, List<Designation>> designations,
      Map<StateCode, List<AcceptedLanguages>> languages,
      Map<StateCode, List<LegalBasis>> legalBases,
      Map<StateCode, List<Channel>> channels,
      Map<StateCode, List<Requirement>> requirements,
      Map<StateCode, List<Network>> networks,
      Set<String> accepted) {
    static Sorted of(Entries entries) {
      Entries.Statements all = entries.statements();
      return new Sorted(
          entries,
          grouped(entries.contacts(), ContactPoint::authority),
          grouped(all.designations(), Designation::authority),
          byState(all.designations()),
          byState(all.languages()),
          byState(all.legalBases()),
          byState(all.channels()),
          byState(all.requirements()),
          byMember(entries.networks()),
          accepted(all.languages()));
    }

    Entries.Statements of(StateCode state) {
      return new Entries.Statements(
          designations.getOrDefault(state, List.of()),
          languages.getOrDefault(state, List.of()),
          legalBases.getOrDefault(state, List.of()),
          channels.getOrDefault(state, List.of()),
          requirements.getOrDefault(state, List.of()));
    }

    private static Map<StateCode, List<Network>> byMember(List<Network> networks) {
      return networks.stream()
          .flatMap(each -> each.states().map(state -> Map.entry(state, each)))
          .collect(
              Collectors.groupingBy(
                  Map.Entry::getKey,
                  Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableList())));
    }

    private static Set<String> accepted(List<AcceptedLanguages> languages) {
      return languages.stream()
          .flatMap(each -> each.rule().languages().stream())
          .collect(
              Collectors.collectingAndThen(
                  Collectors.toCollection(TreeSet::new), Collections::unmodifiableSet));
    }

    private static <T extends Stated> Map<StateCode, List<T>> byState(List<T> all) {
      return grouped(all, each -> each.grounds().state());
    }

    private static <K, T> Map<K, List<T>> grouped(
        List<T> all, java.util.function.Function<T, K> key) {
      return all.stream().collect(Collectors.groupingBy(key, Collectors.toUnmodifiableList()));
    }
  }

  private static <T extends Stated> List<T> on(String basis, List<T> all) {
    return all.stream().filter(each -> each.grounds().basis().equals(basis)).toList();
  }

  private Entries entries() {
    return current.now();
  }
}
