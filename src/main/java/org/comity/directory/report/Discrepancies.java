package org.comity.directory.report;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.comity.directory.Authority;
import org.comity.directory.Designation;
import org.comity.directory.Directory;
import org.comity.directory.Function;
import org.comity.directory.Holding;
import org.comity.instrument.Instruments;
import org.comity.instrument.Notification;
import org.comity.instrument.Origin;
import org.comity.instrument.State;
import org.comity.language.Folding;
import org.comity.language.Language;
import org.springframework.stereotype.Component;

/// Where what a State has notified to a depositary and what the directory says of it are not the
/// same. Names are compared as words, so a difference is something to look at, not a fault.
@Component
public class Discrepancies {
  private static final Map<Function, Notification.Topic> TOPICS =
      Map.of(
          Function.MLA, Notification.Topic.CENTRAL_AUTHORITY_MLA,
          Function.SOM_SEA, Notification.Topic.SMUGGLING_BY_SEA_AUTHORITY,
          Function.FIREARMS, Notification.Topic.FIREARMS_NATIONAL_BODY);

  private final Directory directory;
  private final Instruments instruments;

  Discrepancies(Directory directory, Instruments instruments) {
    this.directory = directory;
    this.instruments = instruments;
  }

  /// How the two stand to each other.
  public enum Kind {
    /// Both say something, and not the same.
    DIFFERENT,
    /// The depositary was told, and the directory says nothing.
    ONLY_NOTIFIED,
    /// It was recorded in this program, and of a notification nothing is known.
    ONLY_IN_DIRECTORY
  }

  /// What a difference is about.
  ///
  /// @param instrument the code of the treaty
  /// @param article the citation of the article; empty where not stated
  /// @param topic what is told under it
  public record About(String instrument, String article, Notification.Topic topic) {}

  /// A difference.
  ///
  /// @param state the State
  /// @param kind how the two stand to each other
  /// @param about what it is about
  /// @param notified what was notified, in its words; empty for nothing
  /// @param directory what the directory says, name by name; empty for nothing
  public record Discrepancy(
      State state, Kind kind, About about, String notified, List<String> directory) {
    /// Keeps the list unchangeable.
    public Discrepancy {
      directory = List.copyOf(directory);
    }
  }

  /// Every difference on a day, the States by name.
  public List<Discrepancy> on(LocalDate day, Language language) {
    return instruments.states(language).stream()
        .flatMap(state -> Stream.concat(notified(state, day), recorded(state, day)))
        .toList();
  }

  private Stream<Discrepancy> notified(State state, LocalDate day) {
    return instruments.notifications(state.code()).stream()
        .flatMap(each -> of(state, each, day).stream());
  }

  // What the files say without a notification comes from other sources, and is no difference.
  private Stream<Discrepancy> recorded(State state, LocalDate day) {
    return directory.designations(state.code()).stream()
        .filter(each -> each.grounds().origin().verified() == Origin.Verified.RECORDED)
        .filter(each -> each.grounds().on(day) == Holding.HOLDS)
        .flatMap(each -> untold(state, each).stream());
  }

  private Optional<Discrepancy> untold(State state, Designation each) {
    String instrument = each.grounds().basis();
    return topic(each.function())
        .filter(topic -> instruments.find(instrument).isPresent())
        .filter(
            topic ->
                instruments.notifications(state.code()).stream()
                    .noneMatch(
                        told -> told.topic() == topic && told.instrument().equals(instrument)))
        .map(
            topic ->
                new Discrepancy(
                    state,
                    Kind.ONLY_IN_DIRECTORY,
                    new About(instrument, each.grounds().article(), topic),
                    "",
                    directory.authority(each.authority()).stream()
                        .map(found -> found.name(Language.ENGLISH).value())
                        .toList()));
  }

  private static Optional<Notification.Topic> topic(Function function) {
    return Optional.ofNullable(TOPICS.get(function));
  }

  private Optional<Discrepancy> of(State state, Notification told, LocalDate day) {
    return switch (told.topic()) {
      case CENTRAL_AUTHORITY_MLA -> authority(state, told, Function.MLA, day);
      case SMUGGLING_BY_SEA_AUTHORITY -> authority(state, told, Function.SOM_SEA, day);
      case FIREARMS_NATIONAL_BODY -> authority(state, told, Function.FIREARMS, day);
      case ACCEPTABLE_LANGUAGES -> languages(state, told, day);
      case EXTRADITION_LEGAL_BASIS -> legalBasis(state, told, day);
      case OTHER -> Optional.empty();
    };
  }

  private Optional<Discrepancy> authority(
      State state, Notification told, Function function, LocalDate day) {
    List<Authority> named =
        directory.designations(state.code()).stream()
            .filter(each -> each.function() == function)
            .filter(each -> each.grounds().basis().equals(told.instrument()))
            .filter(each -> each.grounds().on(day) == Holding.HOLDS)
            .flatMap(each -> directory.authority(each.authority()).stream())
            .distinct()
            .toList();
    List<String> names = named.stream().map(each -> each.name(Language.ENGLISH).value()).toList();
    return compared(state, told, names, named.stream().anyMatch(each -> says(told, each)));
  }

  private static boolean says(Notification told, Authority authority) {
    String words = Folding.fold(told.value());
    return Stream.concat(authority.names().values().stream(), Stream.of(authority.partOf()))
        .map(Folding::fold)
        .filter(name -> !name.isBlank())
        .anyMatch(name -> words.contains(name) || name.contains(words));
  }

  private Optional<Discrepancy> languages(State state, Notification told, LocalDate day) {
    Set<String> accepted = new TreeSet<>();
    directory
        .languages(state.code(), told.instrument(), "", day)
        .all()
        .forEach(each -> accepted.addAll(each.rule().languages()));
    Set<String> notified = new TreeSet<>(Arrays.asList(told.valueCode().split("[|+>]", -1)));
    boolean same = told.valueCode().isEmpty() ? !accepted.isEmpty() : notified.equals(accepted);
    return compared(state, told, List.copyOf(accepted), same);
  }

  private Optional<Discrepancy> legalBasis(State state, Notification told, LocalDate day) {
    List<String> stated =
        directory.legalBasis(state.code(), told.instrument(), "", day).all().stream()
            .map(each -> each.words())
            .toList();
    boolean same =
        directory.legalBasis(state.code(), told.instrument(), "", day).all().stream()
            .anyMatch(
                each ->
                    told.valueCode().isEmpty() || told.valueCode().equals(each.statement().name()));
    return compared(state, told, stated, same);
  }

  private static Optional<Discrepancy> compared(
      State state, Notification told, List<String> here, boolean same) {
    if (!here.isEmpty() && same) {
      return Optional.empty();
    }
    return Optional.of(
        new Discrepancy(
            state,
            here.isEmpty() ? Kind.ONLY_NOTIFIED : Kind.DIFFERENT,
            new About(told.instrument(), told.article(), told.topic()),
            told.value(),
            here));
  }
}
