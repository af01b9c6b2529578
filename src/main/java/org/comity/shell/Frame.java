package org.comity.shell;

import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import org.comity.language.Formats;
import org.comity.language.Language;
import org.comity.language.Text;
import org.comity.language.Words;
import org.jspecify.annotations.Nullable;

/// What every template can ask: the words, the visitor, the navigation, the addresses of assets.
///
/// @param words the words of the interface
/// @param visitor who reads
/// @param navigation the entries that she sees
/// @param here the path of this page without its language
/// @param publicAddress whether the address of this page begins with the language
/// @param tokens gives the hidden field that guards each form against forgery; a page that never
///   asks leaves no cookie
/// @param assets the folder of styles and scripts, with the hash of their content
/// @param rehearsal whether everything shown is invented
public record Frame(
    Words words,
    Visitor visitor,
    List<NavigationEntry> navigation,
    String here,
    boolean publicAddress,
    Supplier<Token> tokens,
    String assets,
    boolean rehearsal) {

  /// A hidden field: its name and its value.
  public record Token(String name, String value) {}

  /// The hidden field that guards each form against forgery.
  public Token token() {
    return tokens.get();
  }

  /// The sentence of a key in the reader's language; arguments alternate name and value.
  public String say(String key, Object... arguments) {
    return words.say(visitor.language(), key, arguments);
  }

  /// The reader's language.
  public Language language() {
    return visitor.language();
  }

  /// How dates, times and numbers are written.
  public Formats formats() {
    return visitor.formats();
  }

  /// The zone in which times are shown: `UTC`, or the city that stands for it, such as `Amman`.
  public String zone() {
    return visitor.zone().normalized().equals(ZoneOffset.UTC) ? "UTC" : formats().city();
  }

  /// How a navigation entry is marked: `page` if it leads to this page, `true` if this page belongs
  /// to it, null else.
  public @Nullable String current(NavigationEntry entry) {
    if (here.equals(entry.address())) {
      return "page";
    }
    return entry.covers(here) && !closer(entry) ? "true" : null;
  }

  // Whether another entry leads nearer to this page.
  private boolean closer(NavigationEntry entry) {
    int length = entry.address().length();
    return navigation.stream()
        .anyMatch(other -> other.covers(here) && other.address().length() > length);
  }

  /// The address of a public page in the reader's language.
  public String publicly(String path) {
    return "/" + visitor.language().tag() + path;
  }

  /// The address of a page for this visitor: a guest stays in the language of the page she reads.
  public String within(String path) {
    return visitor.signedIn() ? path : publicly(path.equals("/") ? "" : path);
  }

  /// The `lang` of a text of content.
  public String lang(Text text) {
    return text.language().tag();
  }

  /// The `dir` of a text of content.
  public String dir(Text text) {
    return text.language().direction();
  }
}
