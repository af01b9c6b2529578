package org.comity.request.grounds;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.comity.form.interview.Place;
import org.comity.language.Formats;
import org.comity.language.Language;
import org.comity.language.Words;
import org.comity.request.content.Inventory;

/// The answers to the grounds of refusal in the words of a reader.
///
/// @param words the words of the program
/// @param inventory the texts of fields and grounds
/// @param language the reader's language
public record GroundSentences(Words words, Inventory inventory, Language language) {

  /// What the ground is about.
  public String title(Ground ground) {
    return text(ground.title());
  }

  /// How it stands: answered by whom and by what, or what is missing.
  public String of(Ground ground, GroundAnswer answer) {
    return switch (answer) {
      case GroundAnswer.ByDrafter(var choice, var text) ->
          words.say(
              language,
              "request.grounds.drafter",
              Map.of("answer", words.say(language, choice.key()), "text", text));
      case GroundAnswer.ByCase(var places) ->
          places.isEmpty()
              ? words.say(language, "request.grounds.not-arising")
              : words.say(language, "request.grounds.case", "by", list(labels(places)));
      case GroundAnswer.Open(var empty, var rules) ->
          words.say(language, "request.grounds.open", "missing", missing(ground, empty, rules));
    };
  }

  private String missing(Ground ground, List<Place> empty, List<String> rules) {
    List<String> missing = Stream.concat(labels(empty).stream(), rules.stream()).toList();
    return missing.isEmpty()
        ? words.say(language, "request.grounds.say", "id", ground.id())
        : list(missing);
  }

  private List<String> labels(List<Place> places) {
    return places.stream().map(Place::key).distinct().map(this::text).toList();
  }

  private String list(List<String> things) {
    return new Formats(language, ZoneOffset.UTC).list(things);
  }

  private String text(String key) {
    return inventory.texts().in(language, key).value();
  }
}
