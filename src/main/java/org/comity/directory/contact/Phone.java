package org.comity.directory.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A telephone number of an office, in the international form.
///
/// @param number plus sign, country code and number: ITU-T E.164
/// @param extension the digits to be dialled after it; empty for none
public record Phone(String number, String extension) {
  private static final Pattern FORM = Pattern.compile("(\\+[1-9]\\d{5,14})(?:;ext=(\\d{1,8}))?");
  private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

  /// The number in a text such as `+390612345678;ext=12`; empty for a text that can be none.
  public static Optional<Phone> of(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches() || !possible(parts.group(1))) {
      return Optional.empty();
    }
    return Optional.of(new Phone(parts.group(1), Objects.requireNonNullElse(parts.group(2), "")));
  }

  /// The number that a person has typed, with spaces, brackets or "ext.", as long as it begins with
  /// the plus sign and the country code; empty for a text that can be none.
  public static Optional<Phone> typed(String text) {
    try {
      Phonenumber.PhoneNumber found = NUMBERS.parse(text.strip(), null);
      String digits = NUMBERS.format(found, PhoneNumberUtil.PhoneNumberFormat.E164);
      return NUMBERS.isPossibleNumber(found)
          ? Optional.of(new Phone(digits, found.getExtension()))
          : Optional.empty();
    } catch (NumberParseException e) {
      return Optional.empty();
    }
  }

  /// The number as the files write it: `+390612345678;ext=12`.
  public String written() {
    return number + (extension.isEmpty() ? "" : ";ext=" + extension);
  }

  /// The number in groups, as it is dialled from abroad.
  public String international() {
    return NUMBERS.format(parsed(number), PhoneNumberUtil.PhoneNumberFormat.INTERNATIONAL);
  }

  /// The address that a telephone dials: RFC 3966.
  public String address() {
    return "tel:" + number + (extension.isEmpty() ? "" : ";ext=" + extension);
  }

  private static boolean possible(String number) {
    try {
      return NUMBERS.isPossibleNumber(NUMBERS.parse(number, null));
    } catch (NumberParseException e) {
      return false;
    }
  }

  private static Phonenumber.PhoneNumber parsed(String number) {
    try {
      return NUMBERS.parse(number, null);
    } catch (NumberParseException e) {
      throw new IllegalStateException(number, e);
    }
  }
}
