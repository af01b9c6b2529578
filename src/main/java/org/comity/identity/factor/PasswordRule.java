package org.comity.identity.factor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a password must be: fourteen characters or more, and not one that everybody tries. No rule
/// asks for digits or signs; a sentence is welcome.
public final class PasswordRule {
  /// The shortest password.
  public static final int SHORTEST = 14;

  /// The longest password, so that nobody keeps the program busy with one.
  public static final int LONGEST = 200;

  private static final String FILE = "/content/common-passwords.txt";
  private static final Set<String> COMMON = common();
  private static final Pattern ORDINARY = Pattern.compile("[^\\p{L}\\p{N}]+|\\d+|(\\p{L})\\1*");

  /// Why a password is refused.
  public enum Refusal {
    /// Fewer than fourteen characters.
    SHORT,
    /// More than two hundred.
    LONG,
    /// Made of nothing but common passwords, digits, repeated letters, or the person's own name.
    COMMON;

    /// The key of its words.
    public String words() {
      return "identity.password." + name().toLowerCase(Locale.ROOT);
    }
  }

  private PasswordRule() {}

  /// Why the password is refused; empty if it is good.
  ///
  /// @param own what others know of the person: name, e-mail
  public static Optional<Refusal> refused(String password, String... own) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      return Optional.of(Refusal.SHORT);
    }
    if (length > LONGEST) {
      return Optional.of(Refusal.LONG);
    }
    return onlyOf(fold(password), known(own)) ? Optional.of(Refusal.COMMON) : Optional.empty();
  }

  private static List<String> known(String... own) {
    return Pattern.compile("[^\\p{L}\\p{N}]+")
        .splitAsStream(fold(String.join(" ", own)))
        .filter(word -> word.length() > 2)
        .toList();
  }

  // Whether the text can be cut without rest into known words and what is no word at all.
  private static boolean onlyOf(String text, List<String> known) {
    boolean[] reached = new boolean[text.length() + 1];
    reached[0] = true;
    for (int from = 0; from < text.length(); from++) {
      if (reached[from]) {
        reach(text, from, known, reached);
      }
    }
    return reached[text.length()];
  }

  private static void reach(String text, int from, List<String> known, boolean[] reached) {
    for (int to = from + 1; to <= text.length(); to++) {
      String part = text.substring(from, to);
      boolean letter = part.length() == 1 && Character.isLetter(part.charAt(0));
      if (COMMON.contains(part)
          || known.contains(part)
          || (!letter && ORDINARY.matcher(part).matches())) {
        reached[to] = true;
      }
    }
  }

  private static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  private static Set<String> common() {
    try (InputStream in = PasswordRule.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
