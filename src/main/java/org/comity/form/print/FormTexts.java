package org.comity.form.print;

import java.util.List;
import org.comity.document.Span;
import org.comity.language.Language;
import org.comity.language.Text;
import org.comity.language.Texts;
import org.comity.language.Words;

/// The texts of a form in the language of a document. A text that is not translated stands in
/// English and is marked as English, so that it is read out and set as such.
///
/// @param words the words of the program
/// @param texts the texts of the form
/// @param language the document's language
record FormTexts(Words words, Texts texts, Language language) {

  /// The text of a key.
  List<Span> text(String key) {
    Text text = texts.in(language, key);
    List<Span> only = Span.only(text.value());
    return text.language() == language ? only : List.of(new Span.Foreign(text.language(), only));
  }

  /// The text of a key as plain words.
  String plain(String key) {
    return texts.in(language, key).value();
  }

  /// Whether the document shows this text in English because its translation is missing.
  boolean missing(String key) {
    return texts.in(language, key).state() == Text.State.MISSING;
  }

  /// A sentence of the printed form.
  String say(String key, Object... arguments) {
    return words.say(language, "form.print." + key, arguments);
  }
}
