package org.comity.request.web.grounds;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.comity.form.Relevance;
import org.comity.form.interview.Place;
import org.comity.identity.Membership;
import org.comity.request.Edit;
import org.comity.request.grounds.Ground;
import org.comity.request.grounds.GroundAnswer;
import org.comity.request.grounds.Grounds;
import org.comity.request.web.DraftConflicts;
import org.comity.request.web.DraftLooks;
import org.comity.request.web.Look;
import org.comity.shell.Reply;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Makes the page of the grounds of refusal of a draft, and saves the answers. Empty for those who
/// do not work on it.
@Component
class GroundsPages {
  private static final String GROUP = "grounds";
  private static final String ANSWER = "answer";
  private static final String TEXT = "text";

  private final DraftLooks looks;
  private final DraftConflicts conflicts;

  GroundsPages(DraftLooks looks, DraftConflicts conflicts) {
    this.looks = looks;
    this.conflicts = conflicts;
  }

  Optional<GroundsPage> page(Membership me, UUID draft, boolean saved) {
    return looks.at(me, draft).map(look -> page(look, saved));
  }

  private static GroundsPage page(Look look, boolean saved) {
    List<GroundsPage.Line> lines =
        grounds(look).answers().entrySet().stream()
            .map(entry -> line(look, entry.getKey(), entry.getValue()))
            .toList();
    return new GroundsPage(
        say(look, "title"),
        look.reference(),
        look.draft().address(),
        look.draft().version(),
        saved,
        lines.stream().filter(GroundsPage.Line::open).count(),
        lines);
  }

  private static Grounds grounds(Look look) {
    return new Grounds(look.view(), look.findings());
  }

  private static String say(Look look, String key) {
    return look.words().say(look.language(), "request.refusal." + key);
  }

  private static GroundsPage.Line line(Look look, Ground ground, GroundAnswer answer) {
    JsonNode said = written(look, ground);
    return new GroundsPage.Line(
        ground.id(),
        look.text(ground.title()),
        ground.basis(),
        answer.open(),
        say(look, standing(answer)),
        answer.open() ? look.text("preflight." + ground.finding()) : "",
        against(look, answer),
        said(look, ground),
        choices(look, said.path(ANSWER).asString("")),
        said.path(TEXT).asString(""),
        wrong(look, said));
  }

  private static JsonNode written(Look look, Ground ground) {
    return look.draft().file().root().path(GROUP).path(ground.id());
  }

  private static String standing(GroundAnswer answer) {
    return switch (answer) {
      case GroundAnswer.ByDrafter(var choice, var text) -> choice.standing();
      case GroundAnswer.ByCase(var places) -> places.isEmpty() ? "notArising" : "byCase";
      case GroundAnswer.Open left -> "open";
    };
  }

  private static List<String> against(Look look, GroundAnswer answer) {
    return answer instanceof GroundAnswer.Open(var empty, var rules)
        ? look.findings().stream()
            .filter(found -> rules.contains(found.id()))
            .map(look.sentences()::of)
            .distinct()
            .toList()
        : List.of();
  }

  private static List<GroundsPage.Said> said(Look look, Ground ground) {
    return ground.fields().stream()
        .flatMap(key -> look.view().places(key).stream())
        .filter(place -> look.view().interview().relevance(place) != Relevance.NOT_ASKED)
        .map((Place place) -> said(look, place))
        .toList();
  }

  private static GroundsPage.Said said(Look look, Place place) {
    return new GroundsPage.Said(look.address(place), look.text(place.key()), look.value(place));
  }

  private static List<GroundsPage.Choice> choices(Look look, String chosen) {
    boolean none = GroundAnswer.Choice.of(chosen).isEmpty();
    return Stream.concat(
            Stream.of(new GroundsPage.Choice("", say(look, "caseAnswers"), none)),
            Arrays.stream(GroundAnswer.Choice.values())
                .map(
                    each ->
                        new GroundsPage.Choice(
                            each.word(),
                            look.capital(look.words().say(look.language(), each.key())),
                            each.word().equals(chosen))))
        .toList();
  }

  /// Words without an answer, and an explanation without words, are told at their place.
  private static String wrong(Look look, JsonNode said) {
    String answer = said.path(ANSWER).asString("");
    boolean silent = said.path(TEXT).asString("").isEmpty();
    if (answer.isEmpty()) {
      return silent ? "" : say(look, "wordsAlone");
    }
    return silent && answer.equals(GroundAnswer.Choice.EXPLAINED.word())
        ? say(look, "explain")
        : "";
  }

  Optional<Reply> answer(Membership me, UUID draft, int version, Map<String, String> sent) {
    return looks
        .at(me, draft)
        .flatMap(look -> conflicts.save(look, version, GROUP, edits(look, sent)));
  }

  private static List<Edit> edits(Look look, Map<String, String> sent) {
    return grounds(look).answers().keySet().stream()
        .filter(ground -> sent.containsKey(TEXT + ":" + ground.id()))
        .map(ground -> new Edit("", GROUP, ground.id(), given(ground, sent)))
        .toList();
  }

  private static @Nullable JsonNode given(Ground ground, Map<String, String> sent) {
    String answer = sent.getOrDefault(ANSWER + ":" + ground.id(), "");
    String text = sent.getOrDefault(TEXT + ":" + ground.id(), "").replace("\r\n", "\n").strip();
    ObjectNode given = JsonNodeFactory.instance.objectNode();
    GroundAnswer.Choice.of(answer).ifPresent(choice -> given.put(ANSWER, choice.word()));
    if (!text.isEmpty()) {
      given.put(TEXT, text);
    }
    return given.isEmpty() ? null : given;
  }
}
