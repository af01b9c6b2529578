package org.comity.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.directory.Authority;
import org.comity.directory.Designation;
import org.comity.directory.Directory;
import org.comity.directory.Function;
import org.comity.directory.Question;
import org.comity.directory.contact.ContactPoint;
import org.comity.directory.looked.Look;
import org.comity.directory.looked.Looking;
import org.comity.identity.Membership;
import org.comity.instrument.Standing;
import org.comity.instrument.StateCode;
import org.comity.request.content.Inventory;
import org.comity.request.content.Kind;
import org.comity.request.file.CaseFile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The first version of a case, with what the program already knows: the States, the day, the
/// authorities that the directory names, and the treaties that bind both.
@Component
public class Beginnings {
  private static final List<String> CONVENTIONS = List.of("UNTOC", "UNCAC");
  private static final List<String> ELECTRONIC =
      List.of("preserve", "disclose", "realtime", "emergency");

  private final Directory directory;
  private final CaseViews views;
  private final Looking looking;

  Beginnings(Directory directory, CaseViews views, Looking looking) {
    this.directory = directory;
    this.views = views;
    this.looking = looking;
  }

  /// A case in which one State asks another for these kinds of assistance.
  ///
  /// @param me who drafts it
  /// @param requested the requested State
  /// @param kinds the kinds of assistance, in order
  public CaseFile of(Membership me, String requested, List<String> kinds) {
    LocalDate today = views.today(me.zone());
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("req.documentKind", "request").put("req.date", today.toString());
    root.put("req.requestingState", me.bodyCode()).put("req.requestedState", requested);
    root.put("legal.statusCheckedOn", today.toString());
    root.put("urg.level", "normal").put("lang.requestLanguage", me.language().tag());
    ArrayNode items = root.putArray(CaseFile.ITEMS);
    kinds.forEach(kind -> items.addObject().put("id", "i" + items.size()).put("type", kind));
    bases(root, me.bodyCode(), requested, kinds, today);
    authority(me.bodyCode(), today).ifPresent(entry -> requesting(root, entry));
    authority(requested, today)
        .ifPresent(
            entry -> {
              root.put("auth.requested.checkedOn", entry.path("checkedOn").asString());
              root.set("auth.requested.name", entry);
            });
    return new CaseFile(root, Map.of());
  }

  private static void requesting(ObjectNode root, ObjectNode entry) {
    root.set("auth.central.name", entry);
    root.putObject("auth.requesting.name").put("ref", entry.path("id").asString());
  }

  /// The treaties to which both are party, and the article of each for the first kind.
  private void bases(
      ObjectNode root, String requesting, String requested, List<String> kinds, LocalDate day) {
    boolean electronic = kinds.stream().anyMatch(ELECTRONIC::contains);
    ArrayNode bases = JsonNodeFactory.instance.arrayNode();
    Stream<String> wanted =
        electronic
            ? Stream.concat(Stream.of("BUDAPEST"), CONVENTIONS.stream())
            : CONVENTIONS.stream();
    wanted
        .filter(code -> binds(requesting, code, day) && binds(requested, code, day))
        .limit(1)
        .forEach(
            code ->
                bases.addObject().put("instrument", code).put("articles", articles(code, kinds)));
    if (!bases.isEmpty()) {
      root.set("legal.bases", bases);
    }
  }

  private boolean binds(String state, String instrument, LocalDate day) {
    return StateCode.of(state)
        .filter(code -> views.around().standing(code, instrument, day) == Standing.PARTY)
        .isPresent();
  }

  private static String articles(String instrument, List<String> kinds) {
    return String.join(
        "; ",
        kinds.stream()
            .flatMap(kind -> Inventory.shipped().kind(kind).stream())
            .flatMap((Kind kind) -> kind.article(instrument).stream())
            .distinct()
            .toList());
  }

  /// The authority that the directory names for mutual legal assistance on a day.
  private Optional<ObjectNode> authority(String state, LocalDate day) {
    return StateCode.of(state).stream()
        .flatMap(code -> CONVENTIONS.stream().flatMap(basis -> named(code, basis, day)))
        .flatMap(designation -> directory.authority(designation.authority()).stream())
        .findFirst()
        .map(authority -> entry(authority));
  }

  private Stream<Designation> named(StateCode state, String basis, LocalDate day) {
    return directory.named(Question.of(state, basis, Function.MLA, day)).all().stream();
  }

  private ObjectNode entry(Authority authority) {
    ObjectNode entry = JsonNodeFactory.instance.objectNode();
    String english = authority.names().getOrDefault("en", authority.id());
    String own = authority.names().getOrDefault(authority.original(), english);
    entry.put("id", authority.id()).put("name", own);
    if (!own.equals(english)) {
      entry.put("nameInTargetLanguage", english);
    }
    directory.contacts(authority.id()).stream()
        .filter(directory::shows)
        .findFirst()
        .ifPresent(contact -> taken(entry, contact));
    entry.put("country", authority.state().value());
    entry.put("checkedOn", authority.origin().knownOn().toString());
    return entry;
  }

  /// What is taken along of an entry counts as a look at it.
  private void taken(ObjectNode entry, ContactPoint contact) {
    looking.at(Look.Way.FILE, List.of(contact));
    reach(entry, contact);
  }

  private static void reach(ObjectNode entry, ContactPoint contact) {
    if (!contact.reach().address().isEmpty()) {
      entry.put("address", String.join("\n", contact.reach().address()));
    }
    contact.reach().phones().stream()
        .findFirst()
        .ifPresent(phone -> entry.put("phone", phone.number()));
    contact.reach().mailboxes().stream().findFirst().ifPresent(mail -> entry.put("email", mail));
  }
}
