package org.comity.request.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.comity.form.Finding.Severity;
import org.comity.form.interview.Place;
import org.comity.language.Language;
import org.comity.language.TextFiles;
import org.comity.request.check.CaseFinding;
import org.comity.request.check.CaseView;
import org.comity.request.content.Inventory;
import org.comity.request.file.CaseFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The translations that a case carries: by language and path, each with the hash of the text it
/// was made of. One whose text has moved since is stale and never printed.
///
/// @param file the case
/// @param inventory what can be asked
public record Translations(CaseFile file, Inventory inventory) {
  /// Where they stand in a case.
  public static final String KEY = "translations";

  private static final String OF = "of";
  private static final String TEXT = "text";

  /// The texts of the case that a translator gets, in the order of the form.
  public List<TextUnit> units() {
    var units = new ArrayList<TextUnit>();
    TextWalk.of(
            file,
            inventory,
            unit -> {
              units.add(unit);
              return Optional.empty();
            })
        .through(file.root().deepCopy());
    return units;
  }

  /// The translation of a text; empty if there is none, or only one of an earlier wording.
  public Optional<String> of(TextUnit unit, Language language) {
    JsonNode held = held(language).path(unit.path());
    return stale(unit, language)
        ? Optional.empty()
        : Stream.of(held.path(TEXT), held)
            .filter(JsonNode::isString)
            .map(JsonNode::asString)
            .filter(text -> !text.isBlank())
            .findFirst();
  }

  /// What is held as the translation of a text, also of an earlier wording; empty for nothing.
  public String held(TextUnit unit, Language language) {
    JsonNode held = held(language).path(unit.path());
    return held.isString() ? held.asString() : held.path(TEXT).asString("");
  }

  /// Whether the translation that is held is of an earlier wording.
  public boolean stale(TextUnit unit, Language language) {
    JsonNode of = held(language).path(unit.path()).path(OF);
    return of.isString() && !of.asString().equals(TextFiles.hash(unit.text()));
  }

  private JsonNode held(Language language) {
    return file.root().path(KEY).path(language.tag());
  }

  /// The case with translations put into it.
  ///
  /// @param came by path
  public CaseFile with(Language language, Map<String, XliffUnit> came) {
    ObjectNode root = file.root().deepCopy();
    ObjectNode own = root.withObject("/" + KEY).withObject("/" + language.tag());
    came.forEach(
        (path, unit) ->
            own.putObject(path).put(OF, TextFiles.hash(unit.source())).put(TEXT, unit.target()));
    return new CaseFile(root, Map.of());
  }

  /// The translations into a language, with other texts in the place of some of these.
  ///
  /// @param texts by path; an empty one takes its translation away
  public ObjectNode edited(Language language, Map<String, String> texts) {
    ObjectNode own =
        held(language) instanceof ObjectNode there
            ? there.deepCopy()
            : JsonNodeFactory.instance.objectNode();
    for (TextUnit unit : units()) {
      String text = texts.get(unit.path());
      if (text != null && text.isBlank()) {
        own.remove(unit.path());
      } else if (text != null) {
        own.putObject(unit.path()).put(OF, TextFiles.hash(unit.text())).put(TEXT, text);
      }
    }
    return own;
  }

  /// What is to be told: translations of an earlier wording, and of texts that are gone.
  public static List<CaseFinding> findings(CaseView view) {
    var translations = new Translations(view.file(), view.inventory());
    var found = new ArrayList<CaseFinding>();
    if (view.file().root().has(KEY)) {
      List<TextUnit> units = translations.units();
      for (Language language : Language.values()) {
        translations.tell(units, language, found);
      }
    }
    return found;
  }

  private void tell(List<TextUnit> units, Language language, List<CaseFinding> found) {
    Set<String> lost = new HashSet<>(held(language).propertyNames());
    for (TextUnit unit : units) {
      lost.remove(unit.path());
      if (stale(unit, language)) {
        found.add(finding("translation-stale", unit.place(), language.tag()));
      }
    }
    lost.stream()
        .sorted()
        .map(path -> finding("translation-lost", Place.of("lang.translation"), path))
        .forEach(found::add);
  }

  private static CaseFinding finding(String id, Place place, String detail) {
    return new CaseFinding(id, Severity.WARNING, place, "", detail, "", false);
  }
}
