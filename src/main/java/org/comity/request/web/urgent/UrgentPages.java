package org.comity.request.web.urgent;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.identity.Membership;
import org.comity.language.Words;
import org.comity.request.Beginnings;
import org.comity.request.CaseViews;
import org.comity.request.Draft;
import org.comity.request.Drafts;
import org.comity.request.UrgentPreservation;
import org.comity.request.file.CaseFile;
import org.comity.request.link.Origin;
import org.comity.request.web.Codes;
import org.comity.request.web.input.Input;
import org.comity.shell.Problem;
import org.comity.shell.Reply;
import org.comity.shell.SeeOther;
import org.springframework.stereotype.Component;

/// Asks twelve questions, and makes of the answers a request for preservation and the draft of the
/// request for disclosure that has to follow within sixty days.
@Component
class UrgentPages {
  private static final List<String> NAMES =
      List.of(
          "state",
          "contact",
          "phone",
          "offence",
          "facts",
          "provider",
          "identifiers",
          "data",
          "relation",
          "necessity",
          "from",
          "to");

  private final Drafts drafts;
  private final Beginnings beginnings;
  private final CaseViews views;
  private final Codes codes;
  private final Words words;

  UrgentPages(Drafts drafts, Beginnings beginnings, CaseViews views, Codes codes, Words words) {
    this.drafts = drafts;
    this.beginnings = beginnings;
    this.views = views;
    this.codes = codes;
    this.words = words;
  }

  Optional<UrgentPage> form(Membership me) {
    String contact = me.office().isEmpty() ? me.name() : me.name() + ", " + me.office();
    return drafts.drafts(me)
        ? Optional.of(page(me, Map.of("contact", contact), List.of()))
        : Optional.empty();
  }

  private UrgentPage page(Membership me, Map<String, String> typed, List<Problem> problems) {
    List<UrgentPage.Field> fields =
        NAMES.stream().map(name -> field(me, name, typed, problems)).toList();
    return new UrgentPage(say(me, "title"), fields, problems);
  }

  private UrgentPage.Field field(
      Membership me, String name, Map<String, String> typed, List<Problem> problems) {
    Optional<String> wrong =
        problems.stream()
            .filter(problem -> problem.field().equals(name))
            .map(Problem::message)
            .findFirst();
    String value = typed.getOrDefault(name, "");
    return new UrgentPage.Field(input(me, name, value), say(me, "hint." + name), wrong);
  }

  private Input input(Membership me, String name, String value) {
    String label = say(me, "field." + name);
    return switch (name) {
      case "state" -> new Input.Choose(name, label, value, states(me), false);
      case "facts" -> new Input.Area(name, label, value, 5, "", false);
      case "identifiers", "data", "relation", "necessity" ->
          new Input.Area(name, label, value, 2, "", false);
      case "from", "to" -> new Input.Line(name, label, value, "date", "", false);
      case "phone" -> new Input.Line(name, label, value, "tel", "", false);
      default -> new Input.Line(name, label, value, "text", "", false);
    };
  }

  private List<Input.Option> states(Membership me) {
    var none = new Input.Option("", words.say(me.language(), "request.page.choose"));
    return Stream.concat(
            Stream.of(none),
            codes.states(me.language()).stream()
                .filter(state -> !state.value().equals(me.bodyCode())))
        .toList();
  }

  Optional<Reply> make(Membership me, Map<String, String> sent) {
    if (!drafts.drafts(me)) {
      return Optional.empty();
    }
    var problems = new ArrayList<Problem>();
    for (String name : NAMES) {
      if (sent.getOrDefault(name, "").isBlank()) {
        problems.add(new Problem(name, say(me, "missing." + name)));
      }
    }
    String from = sent.getOrDefault("from", "");
    String to = sent.getOrDefault("to", "");
    if (problems.isEmpty() && from.compareTo(to) > 0) {
      problems.add(new Problem("to", say(me, "endsBefore")));
    }
    return problems.isEmpty() ? made(me, sent) : Optional.of(page(me, sent, problems));
  }

  private Optional<Reply> made(Membership me, Map<String, String> sent) {
    UrgentPreservation answers = answers(sent);
    OffsetDateTime now = views.now(me.zone());
    String purpose = say(me, "purpose");
    CaseFile first =
        answers.preservation(beginnings.of(me, answers.state(), List.of("preserve")), purpose, now);
    CaseFile second =
        answers.disclosure(
            beginnings.of(me, answers.state(), List.of("disclose")), first, purpose, now);
    Optional<Draft> begun = drafts.begin(me, first);
    begun.ifPresent(draft -> drafts.begin(me, origin(draft).in(second)));
    return begun.map(draft -> new SeeOther(draft.address() + "/papers"));
  }

  private static Origin origin(Draft draft) {
    return new Origin(draft.id(), draft.file().text("req.ownReference"), "disclose");
  }

  private static UrgentPreservation answers(Map<String, String> sent) {
    return new UrgentPreservation(
        text(sent, "state"),
        text(sent, "contact"),
        text(sent, "phone"),
        text(sent, "offence"),
        text(sent, "facts"),
        text(sent, "provider"),
        lines(sent, "identifiers"),
        lines(sent, "data"),
        text(sent, "relation"),
        text(sent, "necessity"),
        text(sent, "from"),
        text(sent, "to"));
  }

  private static String text(Map<String, String> sent, String name) {
    return sent.getOrDefault(name, "").replace("\r\n", "\n").strip();
  }

  private static List<String> lines(Map<String, String> sent, String name) {
    return text(sent, name).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private String say(Membership me, String key) {
    return words.say(me.language(), "request.urgent." + key);
  }
}
