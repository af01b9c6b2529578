package org.comity.form.interview;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The simple types of a field. All are written as text in a case, except numbers and booleans.
public enum Scalar {
  /// One line.
  TEXT,
  /// Several paragraphs, separated by an empty line.
  LONGTEXT,
  /// Yes or no.
  BOOLEAN,
  /// A sentence that the program prints; `true` where the drafter has to agree to it.
  CLAUSE,
  /// A calendar date, `2026-05-31`.
  DATE,
  /// A date of which the day or the month may be unknown: `2026`, `2026-05`, `2026-05-31`.
  PARTIALDATE,
  /// A date or two joined by a slash: `2026-05-01/2026-05-31`.
  PERIOD,
  /// A point in time with its offset: `2026-05-31T14:00+02:00`.
  DATETIME,
  /// A date and time of day whose offset stands beside it: `2026-05-31T14:00:05`.
  LOCALTIME,
  /// An offset from UTC: `+02:00` or `Z`.
  OFFSET,
  /// A length of time by ISO 8601: `P60D`, `P6M`, `PT2H`.
  DURATION,
  /// A number.
  NUMBER,
  /// A State: three letters of ISO 3166-1, or two that begin with X for an invented one.
  COUNTRY,
  /// A language by its code of ISO 639.
  LANGUAGE,
  /// A currency by its code of ISO 4217.
  CURRENCY,
  /// A treaty by its code, or what else a request may rest on.
  INSTRUMENT,
  /// The name of a chapter.
  KIND,
  /// The key of a field of the same interview.
  FIELD,
  /// A telephone number by ITU-T E.164.
  PHONE,
  /// A mail address.
  EMAIL,
  /// A web address.
  URL,
  /// An account by ISO 13616, with its check digits.
  IBAN,
  /// A bank by ISO 9362.
  BIC,
  /// A mobile device, with its check digit.
  IMEI,
  /// An address of the Internet, version 4 or 6.
  IP,
  /// A legal entity by ISO 17442, with its check digits.
  LEI,
  /// A SHA-256 in 64 hex digits.
  SHA256,
  /// Latitude and longitude in degrees: `48.2082, 16.3738`.
  COORDINATES;

  /// The type of a word such as `longtext`.
  static Optional<Scalar> of(String word) {
    return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
  }

  /// The word that the content writes.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
