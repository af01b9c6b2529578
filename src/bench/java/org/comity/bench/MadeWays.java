package org.comity.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.comity.directory.Authority;
import org.comity.directory.Crime;
import org.comity.directory.CurrentEntries;
import org.comity.directory.Designation;
import org.comity.directory.Entries;
import org.comity.directory.Function;
import org.comity.directory.Grounds;
import org.comity.directory.Period;
import org.comity.directory.Stage;
import org.comity.directory.contact.ContactPoint;
import org.comity.directory.contact.Hours;
import org.comity.directory.contact.Visibility;
import org.comity.directory.contact.Week;
import org.comity.directory.contact.WrittenHours;
import org.comity.directory.content.ReadDirectory;
import org.comity.directory.way.Need;
import org.comity.directory.way.Urgency;
import org.comity.directory.way.Ways;
import org.comity.instrument.Origin;
import org.comity.instrument.StateCode;
import org.comity.language.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/// The directory with many made authorities laid beside its own, each named by a State for
/// something under a treaty, with an office and its hours; and how long the way from one State to
/// another takes among them.
@Controller
@Primary
public final class MadeWays implements CurrentEntries {
  /// Where it is measured, for those who have signed in: followed by how many authorities, how many
  /// ways count and how many are found before.
  static final String PATH = "/bench/ways/";

  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final Instant AT = DAY.atTime(12, 0).toInstant(ZoneOffset.UTC);
  private static final Origin ORIGIN = new Origin(Origin.Verified.INVENTED, "", null, "", DAY);
  private static final List<String> TREATIES = List.of("UNTOC", "UNCAC");
  private static final List<Function> ASKED = List.of(Function.MLA, Function.EXTRADITION);
  private static final long SEED = 1;

  private final ReadDirectory read;
  private final ObjectProvider<Ways> ways;
  private final Hours hours =
      new Hours.Weekly(
          new Week(
              ZoneId.of("Europe/Vienna"),
              WrittenHours.read("MON-FRI 08:30-12:30 13:30-17:00"),
              Set.of()));
  private volatile Entries entries;

  MadeWays(ReadDirectory read, ObjectProvider<Ways> ways) {
    this.read = read;
    this.ways = ways;
    this.entries = read.entries();
  }

  @Override
  public Entries now() {
    return entries;
  }

  /// The median and the 99th of a hundred, in microseconds.
  @GetMapping(PATH + "{count}/{times}/{warm}")
  @ResponseBody
  String measure(@PathVariable int count, @PathVariable int times, @PathVariable int warm) {
    List<StateCode> states =
        read.entries().statements().designations().stream()
            .map(each -> each.grounds().state())
            .distinct()
            .sorted(java.util.Comparator.comparing(StateCode::value))
            .toList();
    entries = made(count, states);
    long[] nanos = times(states, times, warm);
    return "micros %.3f %.3f".formatted(nanos[times / 2] / 1e3, nanos[(int) (times * 0.99)] / 1e3);
  }

  private long[] times(List<StateCode> states, int times, int warm) {
    var random = new Random(SEED);
    long[] nanos = new long[times];
    int found = 0;
    for (int i = 0; i < warm + times; i++) {
      Need need = need(states, random);
      long begin = System.nanoTime();
      found += ways.getObject().find(need).course().isPresent() ? 1 : 0;
      if (i >= warm) {
        nanos[i - warm] = System.nanoTime() - begin;
      }
    }
    if (found == 0) {
      throw new IllegalStateException("No way was found");
    }
    Arrays.sort(nanos);
    return nanos;
  }

  private static Need need(List<StateCode> states, Random random) {
    int from = random.nextInt(states.size());
    int to = (from + 1 + random.nextInt(states.size() - 1)) % states.size();
    var matter =
        new Need.Matter(
            ASKED.get(random.nextInt(ASKED.size())),
            random.nextBoolean() ? Optional.of(Crime.CORRUPTION) : Optional.empty(),
            random.nextBoolean() ? Optional.of(Stage.INVESTIGATION) : Optional.empty(),
            Urgency.values()[random.nextInt(Urgency.values().length)]);
    return new Need(states.get(from), states.get(to), "", matter, DAY, AT, "");
  }

  private Entries made(int count, List<StateCode> states) {
    Entries own = read.entries();
    Map<String, Authority> authorities = new HashMap<>(own.authorities());
    List<ContactPoint> contacts = new ArrayList<>(own.contacts());
    List<Designation> designations = new ArrayList<>(own.statements().designations());
    var random = new Random(SEED);
    for (var each : new MadeNames(SEED).authorities(count).entrySet()) {
      String id = each.getKey();
      StateCode state = states.get(random.nextInt(states.size()));
      authorities.put(id, authority(id, state, each.getValue().getFirst()));
      contacts.add(contact(id));
      designations.add(designation(id, state, random));
    }
    return with(own, authorities, contacts, designations);
  }

  private static Entries with(
      Entries own,
      Map<String, Authority> authorities,
      List<ContactPoint> contacts,
      List<Designation> designations) {
    Entries.Statements said = own.statements();
    return new Entries(
        authorities,
        contacts,
        own.territories(),
        own.bases(),
        own.duties(),
        own.networks(),
        new Entries.Statements(
            designations,
            said.languages(),
            said.legalBases(),
            said.channels(),
            said.requirements()));
  }

  private static Authority authority(String id, StateCode state, String name) {
    Map<String, String> names = Map.of(Language.ENGLISH.tag(), name);
    return new Authority(id, state, "", names, "en", "", "", "", null, ORIGIN);
  }

  private ContactPoint contact(String id) {
    var reach = new ContactPoint.Reach(List.of(), List.of(), List.of(), List.of("Main street 1"));
    return new ContactPoint(
        id, id, ContactPoint.Kind.OFFICE, reach, hours, "", Visibility.PUBLIC, ORIGIN, List.of());
  }

  private static Designation designation(String id, StateCode state, Random random) {
    String treaty = TREATIES.get(random.nextInt(TREATIES.size()));
    Function function = Function.values()[random.nextInt(Function.values().length)];
    var grounds = new Grounds(state, "", treaty, "", Period.NOT_STATED, null, "", ORIGIN);
    Set<Stage> stages = random.nextBoolean() ? Set.of(Stage.INVESTIGATION) : Set.of();
    return new Designation(id, grounds, function, stages, Optional.empty(), id);
  }
}
