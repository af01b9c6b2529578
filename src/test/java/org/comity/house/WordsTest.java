package org.comity.house;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.language.Language;
import org.junit.jupiter.api.Test;

class WordsTest {
  private static final List<WordFile> FILES = WordFile.all();
  private static final Map<String, WordFile> ENGLISH =
      FILES.stream()
          .filter(file -> file.language() == Language.ENGLISH)
          .collect(Collectors.toMap(WordFile::room, file -> file));

  /// The forms without which a number reads wrong; what a language adds for millions is left out.
  private static final Map<Language, Set<String>> FORMS =
      Map.of(
          Language.ENGLISH, Set.of("one", "other"),
          Language.FRENCH, Set.of("one", "other"),
          Language.SPANISH, Set.of("one", "other"),
          Language.ARABIC, Set.of("zero", "one", "two", "few", "many", "other"),
          Language.RUSSIAN, Set.of("one", "few", "many", "other"),
          Language.CHINESE, Set.of("other"));

  /// Every text in quotes in the Java and the templates of the program.
  private static final Set<String> QUOTED =
      Stream.concat(
              SourceTrees.of(ProjectFiles.mainJava()).literals().stream(),
              ProjectFiles.templates().stream()
                  .flatMap(file -> TemplateText.of(ProjectFiles.text(file)).quoted().stream()))
          .collect(Collectors.toSet());

  @Test
  void noTemplateHasTextOfItsOwn() {
    assertThat(ProjectFiles.templates()).isNotEmpty();
    assertThat(
            ProjectFiles.templates().stream()
                .flatMap(
                    file ->
                        TemplateText.of(ProjectFiles.text(file)).literal().stream()
                            .map(text -> file + ": " + text)))
        .as("texts that belong into the words of the room")
        .isEmpty();
  }

  @Test
  void everyRoomSpeaksEveryLanguage() {
    assertThat(FILES).isNotEmpty();
    assertThat(ENGLISH.values().stream().flatMap(WordsTest::missing))
        .as("sentences that a language lacks")
        .isEmpty();
  }

  @Test
  void noLanguageSaysWhatEnglishDoesNot() {
    assertThat(sentences((file, key) -> !english(file).words().containsKey(key)))
        .as("keys without English words")
        .isEmpty();
    for (WordFile file : FILES) {
      assertThat(file.doubled()).as("twice in %s %s", file.room(), file.language()).isEmpty();
    }
  }

  @Test
  void aKeyBeginsWithItsRoom() {
    assertThat(sentences((file, key) -> !key.matches(file.room() + "(\\.[\\w-]+)+"))).isEmpty();
  }

  @Test
  void everyKeyInTheProgramHasWords() {
    Pattern key =
        Pattern.compile("(?:%s)(?:\\.[\\w-]+){2,}".formatted(String.join("|", ENGLISH.keySet())));
    assertThat(QUOTED.stream().filter(text -> key.matcher(text).matches() && !known(text)))
        .as("keys without words")
        .isEmpty();
  }

  @Test
  void noWordsAreLeftUnused() {
    Set<String> prefixes = prefixes();
    assertThat(
            ENGLISH.values().stream()
                .flatMap(file -> file.words().keySet().stream())
                .filter(
                    key -> !QUOTED.contains(key) && prefixes.stream().noneMatch(key::startsWith)))
        .as("words that nothing says; keys put together want a line `# used: room.page.`")
        .isEmpty();
  }

  @Test
  void everyBeginningOfAKeyThatIsDeclaredIsPutTogetherSomewhere() {
    assertThat(prefixes().stream().filter(used -> QUOTED.stream().noneMatch(used::startsWith)))
        .as("declared by `# used:` and in no text of the program")
        .isEmpty();
  }

  @Test
  void everyPatternCanBeReadAndTakesTheSameArguments() {
    for (WordFile file : FILES) {
      for (String key : file.words().keySet()) {
        assertThatCode(() -> file.arguments(key)).as(file.at(key)).doesNotThrowAnyException();
        assertThat(file.arguments(key))
            .as("arguments of " + file.at(key))
            .isEqualTo(english(file).arguments(key));
      }
    }
  }

  @Test
  void aPluralHasTheFormsOfItsLanguage() {
    assertThat(
            sentences(
                (file, key) ->
                    file.plurals(key).stream().anyMatch(forms -> !forms.containsAll(forms(file)))))
        .as("plurals that lack a form")
        .isEmpty();
  }

  @Test
  void apostrophesAreTypographic() {
    assertThat(sentences((file, key) -> file.pattern(key).contains("'")))
        .as("a straight apostrophe quotes in a pattern; a text has ’")
        .isEmpty();
  }

  @Test
  void frenchMarksStandBehindANarrowSpaceThatDoesNotBreak() {
    Pattern loose = Pattern.compile("(?<![\u202f:])[;!?»]|(?<![\u202f\\]]):(?=\\s|$)|«(?!\u202f)");
    assertThat(
            sentences(
                (file, key) ->
                    file.language() == Language.FRENCH && loose.matcher(file.pattern(key)).find()))
        .as("French puts U+202F before ; : ! ? » and behind «")
        .isEmpty();
  }

  private static WordFile english(WordFile file) {
    return requireNonNull(ENGLISH.get(file.room()), file.room() + " has no English words");
  }

  private static Stream<String> sentences(BiPredicate<WordFile, String> wrong) {
    return FILES.stream()
        .flatMap(
            file ->
                file.words().keySet().stream().filter(key -> wrong.test(file, key)).map(file::at));
  }

  private static Set<String> forms(WordFile file) {
    return requireNonNull(FORMS.get(file.language()));
  }

  private static boolean known(String key) {
    return ENGLISH.values().stream().anyMatch(file -> file.words().containsKey(key));
  }

  private static Set<String> prefixes() {
    return ENGLISH.values().stream()
        .flatMap(file -> file.usedPrefixes().stream())
        .collect(Collectors.toSet());
  }

  private static Stream<String> missing(WordFile english) {
    return Stream.of(Language.values())
        .flatMap(
            language ->
                english.words().keySet().stream()
                    .filter(key -> !says(english.room(), language, key))
                    .map(key -> language.tag() + " " + key));
  }

  private static boolean says(String room, Language language, String key) {
    return FILES.stream()
        .filter(file -> file.room().equals(room) && file.language() == language)
        .anyMatch(file -> file.words().containsKey(key));
  }
}
