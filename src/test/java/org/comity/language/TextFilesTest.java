package org.comity.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TextFilesTest {

  @Test
  void aTranslationOfAnEarlierSourceIsOutdatedAndAMissingOneIsTheSource() {
    String hash = TextFiles.hash("Yes");
    Texts texts =
        read(
            Map.of(
                "en.yaml",
                "a: Yes\nb: No\n",
                "fr.yaml",
                "a: { of: \"" + hash + "\", text: Oui }\nb: { of: \"00000000\", text: Non }\n"));
    assertThat(texts.in(Language.FRENCH, "a").state()).isEqualTo(Text.State.TRANSLATED);
    assertThat(texts.in(Language.FRENCH, "b").state()).isEqualTo(Text.State.OUTDATED);
    assertThat(texts.in(Language.CHINESE, "a").state()).isEqualTo(Text.State.MISSING);
  }

  @Test
  void everythingThatIsWrongInAnyFileIsNamedWithFileAndLine() {
    assertThatThrownBy(
            () ->
                read(
                    Map.of(
                        "en.yaml",
                        "a: Yes\na: No\nb: [1]\n",
                        "fr.yaml",
                        "a: Oui\nb: { of: \"0\" }\n",
                        "ar.yaml",
                        "a: { of:\n",
                        "zh.yaml",
                        "- a\n")))
        .hasMessageContaining("texts/en.yaml:2: a stands here a second time")
        .hasMessageContaining("texts/en.yaml:3: b: expected is a text")
        .hasMessageContaining("texts/fr.yaml:1: a: expected is { of: …, text: … }")
        .hasMessageContaining("texts/fr.yaml:2: b: expected is { of: …, text: … }")
        .hasMessageContaining("texts/ar.yaml:2: no YAML")
        .hasMessageContaining("texts/zh.yaml:1: : expected is keys with texts");
  }

  private static Texts read(Map<String, String> files) {
    return TextFiles.read("texts", name -> stream(files.get(name)));
  }

  private static @Nullable InputStream stream(@Nullable String text) {
    return text == null ? null : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
