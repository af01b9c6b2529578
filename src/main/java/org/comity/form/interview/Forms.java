package org.comity.form.interview;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URI;
import java.time.DateTimeException;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.iban4j.BicUtil;
import org.iban4j.Iban4jException;
import org.iban4j.IbanUtil;

/// Whether a text is of the form of a simple type.
final class Forms {
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{3}|X[A-Z]|EU");
  private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]{2,}");
  private static final Pattern DIGITS_15 = Pattern.compile("\\d{15}");
  // Version 4 in four parts: the shorter forms that some machines read are no notation of an annex.
  private static final Pattern IP =
      Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");
  private static final Pattern LEI = Pattern.compile("[A-Z0-9]{18}\\d{2}");
  private static final Pattern HEX = Pattern.compile("[0-9a-fA-F]{64}");
  private static final Pattern DEGREES =
      Pattern.compile(
          "-?(?:90(?:\\.0+)?|[0-8]?\\d(?:\\.\\d+)?),\\s*-?(?:180(?:\\.0+)?|(?:1[0-7]\\d|\\d?\\d)(?:\\.\\d+)?)");
  private static final Set<String> LANGUAGES =
      Set.of(Locale.getISOLanguages()).stream().collect(Collectors.toUnmodifiableSet());

  private Forms() {}

  /// Whether a text that is not empty fits.
  static boolean fit(Scalar scalar, String text) {
    return switch (scalar) {
      case TEXT, LONGTEXT, INSTRUMENT, KIND, FIELD, CLAUSE, BOOLEAN, NUMBER -> true;
      case DATE, PARTIALDATE, PERIOD, DATETIME, LOCALTIME, OFFSET, DURATION ->
          passes(Times::read, scalar, text);
      case COUNTRY -> COUNTRY.matcher(text).matches();
      case LANGUAGE -> LANGUAGES.contains(text);
      case CURRENCY -> passes(Currency::getInstance, text);
      case PHONE -> phone(text);
      case EMAIL -> MAIL.matcher(text).matches();
      case URL -> passes(Forms::webAddress, text);
      case IBAN -> passes(IbanUtil::validate, text.replace(" ", ""));
      case BIC -> passes(BicUtil::validate, text);
      case IMEI -> DIGITS_15.matcher(text).matches() && luhn(text);
      case IP -> IP.matcher(text).matches() && passes(InetAddress::ofLiteral, text);
      case LEI -> LEI.matcher(text).matches() && mod97(text) == 1;
      case SHA256 -> HEX.matcher(text).matches();
      case COORDINATES -> DEGREES.matcher(text).matches();
    };
  }

  private interface Timely {
    Object read(Scalar scalar, String text);
  }

  private static boolean passes(Timely reading, Scalar scalar, String text) {
    return passes(written -> reading.read(scalar, written), text);
  }

  private static boolean passes(Consumer<String> reading, String text) {
    try {
      reading.accept(text);
      return true;
    } catch (IllegalArgumentException | DateTimeException | Iban4jException e) {
      return false;
    }
  }

  private static void webAddress(String text) {
    URI address = URI.create(text);
    if (!Set.of("http", "https").contains(String.valueOf(address.getScheme()))
        || address.getHost() == null) {
      throw new IllegalArgumentException(text);
    }
  }

  private static boolean phone(String text) {
    try {
      PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
      return numbers.isPossibleNumber(numbers.parse(text, null));
    } catch (NumberParseException e) {
      return false;
    }
  }

  // The check digit of ISO/IEC 7812: every second digit from the right is doubled.
  private static boolean luhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int doubled = digit * 2;
      sum += i % 2 == 0 ? digit : doubled / 10 + doubled % 10;
    }
    return sum % 10 == 0;
  }

  // ISO/IEC 7064: letters count from 10, and the whole leaves 1 when divided by 97.
  private static int mod97(String code) {
    String digits =
        code.chars()
            .mapToObj(sign -> Integer.toString(Character.digit(sign, Character.MAX_RADIX)))
            .collect(Collectors.joining());
    return new BigInteger(digits).mod(BigInteger.valueOf(97)).intValue();
  }
}
