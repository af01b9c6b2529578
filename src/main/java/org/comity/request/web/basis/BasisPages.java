package org.comity.request.web.basis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.comity.form.interview.Place;
import org.comity.identity.Membership;
import org.comity.language.Formats;
import org.comity.request.basis.BasisOption;
import org.comity.request.basis.BasisSentences;
import org.comity.request.basis.LegalBases;
import org.comity.request.basis.TreatyBasis;
import org.comity.request.web.DraftConflicts;
import org.comity.request.web.DraftLooks;
import org.comity.request.web.Look;
import org.comity.shell.Reply;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;

/// Makes the page of what a draft may rest on, and saves what its drafter chooses. Empty for those
/// who do not work on it.
@Component
class BasisPages {
  private static final String RECIPROCITY = "reciprocity";

  private final DraftLooks looks;
  private final DraftConflicts conflicts;

  BasisPages(DraftLooks looks, DraftConflicts conflicts) {
    this.looks = looks;
    this.conflicts = conflicts;
  }

  Optional<BasisPage> page(Membership me, UUID draft, boolean saved) {
    return looks.at(me, draft).map(look -> page(look, saved));
  }

  private static BasisPage page(Look look, boolean saved) {
    var bases = new LegalBases(look.view());
    return new BasisPage(
        say(look, "title"),
        look.reference(),
        look.draft().address(),
        look.draft().version(),
        saved,
        between(look),
        groups(look, bases),
        treaty(look),
        bases.reason(),
        bases.reason().isEmpty() ? passedOver(look, bases) : List.of());
  }

  private static String say(Look look, String key) {
    return look.words().say(look.language(), "request.grounding." + key);
  }

  private static String between(Look look) {
    Map<String, Object> said =
        Map.of(
            "requesting", state(look, "req.requestingState"),
            "requested", state(look, "req.requestedState"),
            "day", new Formats(look.language(), look.me().zone()).date(look.view().day()));
    return look.words().say(look.language(), "request.grounding.between", said);
  }

  private static String state(Look look, String key) {
    String code = look.draft().file().text(key);
    return code.isEmpty()
        ? look.words().say(look.language(), "request.basis.no-state")
        : look.view().around().stateName(code, look.language());
  }

  private static List<BasisPage.Group> groups(Look look, LegalBases bases) {
    var groups = new ArrayList<BasisPage.Group>();
    groups.add(single(look, BasisChoice.BILATERAL, "bilateral-unknown", List.of()));
    for (TreatyBasis.Rank rank : TreatyBasis.Rank.values()) {
      groups.add(ranked(look, bases, rank));
    }
    List<BasisPage.Gap> gaps = gaps(look, List.of("legal.reciprocityText"));
    groups.add(single(look, RECIPROCITY, "reciprocity-note", gaps));
    groups.add(
        new BasisPage.Group("others", say(look, "others"), say(look, "othersNote"), others(look)));
    groups.removeIf(group -> group.options().isEmpty());
    return groups;
  }

  private static BasisPage.Group ranked(Look look, LegalBases bases, TreatyBasis.Rank rank) {
    String word = rank.name().toLowerCase(Locale.ROOT);
    List<BasisPage.Option> options =
        bases.options().stream()
            .filter(option -> option.treaty().rank() == rank)
            .map(option -> option(look, option))
            .toList();
    return new BasisPage.Group("rank-" + word, say(look, "rank." + word), "", options);
  }

  private static BasisPage.Group single(
      Look look, String code, String note, List<BasisPage.Gap> gaps) {
    boolean chosen = look.view().instruments().contains(code);
    var option =
        BasisPage.Option.plain(code, look.text("basis." + code), chosen, chosen ? gaps : List.of());
    return new BasisPage.Group(
        "rank-" + code,
        look.text("basis." + code),
        look.words().say(look.language(), "request.basis." + note),
        List.of(option));
  }

  private static List<BasisPage.Gap> gaps(Look look, List<String> keys) {
    return keys.stream()
        .flatMap(key -> look.view().places(key).stream())
        .filter(place -> look.view().interview().value(place).empty())
        .map(place -> gap(look, place))
        .toList();
  }

  private static BasisPage.Gap gap(Look look, Place place) {
    return new BasisPage.Gap(look.address(place), look.text(place.key()));
  }

  private static BasisPage.Option option(Look look, BasisOption option) {
    var sentences = new BasisSentences(look.words(), look.view(), look.language());
    List<String> binding = sentences.binding(option.binding());
    return new BasisPage.Option(
        option.treaty().instrument(),
        sentences.name(option),
        option.chosen(),
        option.usable(),
        option.chosen() ? doubt(look, option) : "",
        binding.getFirst(),
        binding.subList(1, binding.size()),
        sentences.articles(option),
        sentences.changes(option),
        option.empty().stream().map(place -> gap(look, place)).distinct().toList());
  }

  /// What is to be told of a choice at its place.
  private static String doubt(Look look, BasisOption option) {
    return switch (option.binding().both()) {
      case PARTY -> option.articles().isEmpty() ? say(look, "noArticle") : "";
      case NOT_PARTY -> say(look, "doesNotBind");
      case NOT_STATED -> say(look, "notStated");
    };
  }

  /// What was chosen and is described neither as a treaty nor above.
  private static List<BasisPage.Option> others(Look look) {
    List<String> described =
        Stream.concat(
                TreatyBasis.shipped().stream().map(TreatyBasis::instrument),
                Stream.of(BasisChoice.BILATERAL, RECIPROCITY, ""))
            .toList();
    return look.draft()
        .file()
        .root()
        .path(BasisChoice.FIELD)
        .valueStream()
        .map(basis -> basis.path("instrument").asString(""))
        .distinct()
        .filter(code -> !described.contains(code))
        .map(code -> BasisPage.Option.plain(code, name(look, code), true, List.of()))
        .toList();
  }

  private static String name(Look look, String code) {
    return look.view()
        .around()
        .instrumentName(code, look.language())
        .orElseGet(
            () ->
                look.view().inventory().texts().has("basis." + code)
                    ? look.text("basis." + code)
                    : code);
  }

  private static String treaty(Look look) {
    return look.draft()
        .file()
        .root()
        .path(BasisChoice.FIELD)
        .valueStream()
        .filter(basis -> basis.path("instrument").asString("").equals(BasisChoice.BILATERAL))
        .map((JsonNode basis) -> basis.path("name").asString(""))
        .findFirst()
        .orElse("");
  }

  private static List<String> passedOver(Look look, LegalBases bases) {
    var sentences = new BasisSentences(look.words(), look.view(), look.language());
    return bases.passedOver().stream()
        .map(
            option ->
                look.words()
                    .say(
                        look.language(),
                        "request.grounding.passedOver",
                        "basis",
                        sentences.name(option)))
        .toList();
  }

  Optional<Reply> choose(
      Membership me, UUID draft, int version, MultiValueMap<String, String> sent) {
    var choice =
        new BasisChoice(
            sent.getOrDefault("basis", List.of()).stream().distinct().toList(),
            text(sent, "treaty"),
            text(sent, "reason"));
    return looks
        .at(me, draft)
        .flatMap(
            look ->
                conflicts.save(look, version, "basis", choice.edits(new LegalBases(look.view()))));
  }

  private static String text(MultiValueMap<String, String> sent, String name) {
    String text = sent.getFirst(name);
    return text == null ? "" : text.replace("\r\n", "\n").strip();
  }
}
