package org.comity.file;

/// Why a file is not taken although its first bytes may look right.
public enum Trap {
  /// It is of no kind that is accepted.
  KIND,
  /// It holds macros, or fetches a template from elsewhere that may.
  MACROS,
  /// Unpacked it would be far larger than it is, or there are further archives in it, or it makes
  /// whatever reads it write much out of little.
  UNPACKS,
  /// It is two kinds at once, such as a document that is an archive or a web page too.
  TWOFOLD,
  /// It is a picture of more points than any program can hold.
  PIXELS
}
