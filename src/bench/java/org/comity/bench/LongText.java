package org.comity.bench;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/// Prose of a review's kind, made from a seed.
final class LongText {
  private static final List<String> WORDS =
      List.of(
          ("the competent authority may order that property derived from an offence be seized"
               + " frozen or confiscated where a court finds on reasonable grounds that it"
               + " represents proceeds under article of this act and notice has been given to any"
               + " person with an interest in accordance with procedure")
              .split(" "));

  private LongText() {}

  static String of(Random random, int words) {
    return random
        .ints(words, 0, WORDS.size())
        .mapToObj(WORDS::get)
        .collect(Collectors.joining(" ", "In this State ", "."));
  }
}
