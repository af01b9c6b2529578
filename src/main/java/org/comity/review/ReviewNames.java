package org.comity.review;

import java.util.Collection;
import org.comity.identity.BodyNames;
import org.comity.instrument.Instruments;
import org.comity.language.Formats;
import org.comity.language.Language;
import org.comity.language.Words;
import org.springframework.stereotype.Component;

/// What a review and its questionnaires are called in a language.
@Component
public class ReviewNames {
  private final Words words;
  private final Instruments instruments;
  private final BodyNames bodies;

  ReviewNames(Words words, Instruments instruments, BodyNames bodies) {
    this.words = words;
    this.instruments = instruments;
    this.bodies = bodies;
  }

  /// State, cluster and theme in one line.
  public String title(String state, String cluster, Language language) {
    return words.say(
        language,
        "review.list.line",
        "state",
        bodies.name(state, language),
        "cluster",
        cluster,
        "theme",
        cluster(cluster, language));
  }

  /// State, cluster and cycle: what tells one review from another.
  public String place(String state, String cluster, int cycle, Language language) {
    return words.say(
        language,
        "review.page.eyebrow",
        "state",
        bodies.name(state, language),
        "cluster",
        cluster,
        "cycle",
        cycle);
  }

  /// The title of a cluster.
  public String cluster(String numeral, Language language) {
    return instruments.cluster(numeral, language).value();
  }

  /// The short name of an instrument.
  public String instrument(String code, Language language) {
    return instruments
        .find(code)
        .map(found -> instruments.shortName(found, language).value())
        .orElse(code);
  }

  /// The short names of several instruments in one phrase.
  public String instruments(Collection<String> codes, Formats formats) {
    return formats.list(codes.stream().map(code -> instrument(code, formats.language())).toList());
  }
}
