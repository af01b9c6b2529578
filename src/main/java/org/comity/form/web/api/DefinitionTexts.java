package org.comity.form.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.comity.form.AnswerType;
import org.comity.form.Definition;
import org.comity.language.Language;
import org.comity.language.Text;
import org.comity.language.Texts;
import org.comity.language.Words;
import org.jspecify.annotations.Nullable;

/// The texts of definitions in one language, each with the language it is really in.
///
/// @param words the words of the interface, for "yes" and "no"
/// @param texts the texts of the questionnaires
/// @param language the language asked for
record DefinitionTexts(Words words, Texts texts, Language language) {

  /// A text.
  ///
  /// @param text the words
  /// @param language in which they are, English where a translation is missing
  /// @param state `source`, `translated`, `outdated` or `missing`
  record Said(String text, String language, String state) {}

  /// Something that can be chosen.
  record Option(String key, Said text) {}

  /// A column of a table.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Column(String key, Said text, String cells, int maxLength) {}

  /// The text of a key; an earlier edition brings its own English where the key is gone.
  Said of(String key, Definition definition) {
    return texts.has(key)
        ? said(texts.in(language, key))
        : said(Texts.of(definition.sourceTexts()).in(language, key));
  }

  @Nullable Said orNull(@Nullable String key, Definition definition) {
    return key == null ? null : of(key, definition);
  }

  List<Option> options(AnswerType type, Definition definition) {
    return switch (type) {
      case AnswerType.SingleChoice(var options) -> chosen(options, definition);
      case AnswerType.MultiChoice(var options) -> chosen(options, definition);
      default -> type.keys().stream().map(this::fixed).toList();
    };
  }

  List<Column> columns(AnswerType type, Definition definition) {
    return type instanceof AnswerType.Table(var columns)
        ? columns.stream()
            .map(
                column ->
                    new Column(
                        column.key(),
                        of(column.label(), definition),
                        column.cells().word(),
                        column.maxLength()))
            .toList()
        : List.of();
  }

  private List<Option> chosen(List<AnswerType.Option> options, Definition definition) {
    return options.stream()
        .map(option -> new Option(option.key(), of(option.label(), definition)))
        .toList();
  }

  private Option fixed(String key) {
    String label = words.say(language, "form.answer." + key, Map.of());
    return new Option(key, said(new Text(label, language, Text.State.TRANSLATED)));
  }

  private static Said said(Text text) {
    return new Said(
        text.value(), text.language().tag(), text.state().name().toLowerCase(Locale.ROOT));
  }
}
