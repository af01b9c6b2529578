package org.comity.house;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A page template taken apart: its HTML with every expression and directive taken out, and the
/// texts in quotes inside those. Blocks of HTML that are handed to another template count as HTML.
final class TemplateText {
  private static final Pattern LINE = Pattern.compile("@(?:import|param)[^\\n]*\\n?");
  private static final Pattern CALL = Pattern.compile("@(?:if|elseif|for|template[.\\w]*)\\s*\\(");
  private static final Pattern WORD = Pattern.compile("@(?:else|endif|endfor|endraw|raw)\\b");
  private static final Pattern EXPRESSION = Pattern.compile("(?:\\$unsafe|\\$|!)\\{");
  private static final Pattern COMMENT = Pattern.compile("<%--.*?--%>|<!--.*?-->", Pattern.DOTALL);
  private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
  private static final Pattern SPOKEN_ATTRIBUTE =
      Pattern.compile(
          "\\s(?:title|alt|placeholder|label|aria-label|aria-description)=\"([^\"]*)\"");
  private static final Pattern TAG =
      Pattern.compile(
          "<(script|style)\\b.*?</\\1>|<(?:\"[^\"]*\"|'[^']*'|[^>\"'])*>", Pattern.DOTALL);
  private static final Pattern NO_WORDS = Pattern.compile("&#?\\w+;|\\bComity\\b");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}[^\\n]*");
  private static final Pattern SENTENCE = Pattern.compile("\\p{Lu}.*\\s.*");

  private final String source;
  private final StringBuilder html = new StringBuilder();
  private final List<String> quoted = new ArrayList<>();
  private int at;

  private TemplateText(String source) {
    this.source = source;
  }

  /// Takes a template apart.
  static TemplateText of(String template) {
    var text = new TemplateText(COMMENT.matcher(template).replaceAll(""));
    text.readHtml();
    return text;
  }

  /// The texts in quotes inside expressions and calls, keys of words among them.
  List<String> quoted() {
    return List.copyOf(quoted);
  }

  /// What a reader would see in the template's own language, whatever hers is: text between tags,
  /// in attributes that are read out, and sentences inside expressions.
  List<String> literal() {
    Stream<String> attributes =
        SPOKEN_ATTRIBUTE.matcher(html).results().map(found -> found.group(1));
    String between = TAG.matcher(html).replaceAll("\n");
    Stream<String> seen =
        Stream.concat(attributes, Stream.of(between))
            .map(text -> NO_WORDS.matcher(text).replaceAll(""))
            .flatMap(text -> LETTERS.matcher(text).results())
            .map(MatchResult::group)
            .map(String::strip);
    Stream<String> sentences = quoted.stream().filter(text -> SENTENCE.matcher(text).matches());
    return Stream.concat(seen, sentences).toList();
  }

  private void readHtml() {
    while (at < source.length() && source.charAt(at) != '`') {
      if (skips(LINE) || skips(WORD)) {
        html.append(' ');
      } else if (skips(CALL) || skips(EXPRESSION)) {
        html.append(' ');
        readJava();
      } else {
        html.append(source.charAt(at++));
      }
    }
  }

  // From behind an opening bracket to behind the one that closes it.
  private void readJava() {
    for (int open = 1; open > 0 && at < source.length(); ) {
      if (source.startsWith("@`", at)) {
        at += 2;
        readHtml();
        at++;
      } else if (source.charAt(at) == '"') {
        readQuoted();
      } else {
        open += depth(source.charAt(at++));
      }
    }
  }

  private void readQuoted() {
    Matcher text = QUOTED.matcher(source).region(at, source.length());
    if (!text.lookingAt()) {
      throw new IllegalArgumentException("A quote stays open: " + source.substring(at));
    }
    quoted.add(text.group(1));
    at = text.end();
  }

  private boolean skips(Pattern pattern) {
    Matcher matcher = pattern.matcher(source).region(at, source.length());
    boolean there = matcher.lookingAt();
    if (there) {
      at = matcher.end();
    }
    return there;
  }

  private static int depth(char bracket) {
    return switch (bracket) {
      case '(', '{', '[' -> 1;
      case ')', '}', ']' -> -1;
      default -> 0;
    };
  }
}
