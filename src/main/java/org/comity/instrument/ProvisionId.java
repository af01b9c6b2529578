package org.comity.instrument;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names a provision of a treaty: `UNTOC-5.1.a.i` is article 5, paragraph 1, subparagraph (a)(i).
///
/// @param value code of the treaty, hyphen, number of the article, then a dot before each further
///   step; an article of a single paragraph has its number alone
public record ProvisionId(String value) {
  private static final Pattern FORM = Pattern.compile("([A-Z][A-Z0-9]*)-(\\d+)(.*)");
  private static final Pattern STEPS = Pattern.compile("(\\.[0-9a-z]+)*");

  /// Refuses what has not the form of an identifier.
  public ProvisionId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("Not a provision: " + value);
    }
  }

  /// Whether a text has the form of an identifier.
  public static boolean wellFormed(String text) {
    return FORM.matcher(text).matches();
  }

  /// The code of the treaty, or one of its other names.
  public String instrument() {
    return part(1);
  }

  /// The number of the article.
  public int article() {
    return Integer.parseInt(part(2));
  }

  /// The identifier of the article, such as `UNTOC-5`.
  public String articleId() {
    return instrument() + "-" + part(2);
  }

  /// Whether this is the other provision or a part of it: `UNTOC-5.1.a.i` is within `UNTOC-5.1`.
  public boolean within(ProvisionId other) {
    return value.equals(other.value()) || value.startsWith(other.value() + ".");
  }

  /// Whether one of the two is the other or a part of it, so that what concerns one concerns both.
  public boolean touches(ProvisionId other) {
    return within(other) || other.within(this);
  }

  /// Its place in the treaty, as addresses of pages write it: `5.1.a.i`.
  public String place() {
    return part(2) + part(3);
  }

  /// As lawyers cite it: `5(1)(a)(i)`. A list or range of provisions stays as it is written.
  public String citation() {
    String steps = part(3);
    if (!STEPS.matcher(steps).matches()) {
      return part(2) + steps;
    }
    return part(2) + steps.replaceAll("\\.([0-9a-z]+)", "($1)");
  }

  private String part(int number) {
    Matcher parts = FORM.matcher(value);
    if (!parts.matches()) {
      throw new IllegalStateException(value);
    }
    return parts.group(number);
  }

  @Override
  public String toString() {
    return value;
  }
}
