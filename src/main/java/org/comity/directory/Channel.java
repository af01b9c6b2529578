package org.comity.directory;

/// Whether a State accepts requests by a channel. A channel of which nothing is stated has no row.
///
/// @param id its lasting identifier
/// @param grounds whose it is, on what it rests, since when, and where this is from
/// @param kind which channel
/// @param acceptance whether it is open
public record Channel(String id, Grounds grounds, Kind kind, Acceptance acceptance)
    implements Stated {

  /// A way by which a request travels.
  public enum Kind {
    /// By post or courier.
    POST,
    /// By fax.
    FAX,
    /// By electronic mail.
    EMAIL,
    /// Signed electronically in place of by hand.
    E_SIGNATURE,
    /// Through a portal or a secured system.
    PORTAL,
    /// Through the International Criminal Police Organization.
    INTERPOL,
    /// Through the diplomatic channel.
    DIPLOMATIC,
    /// By word of mouth, to be confirmed in writing.
    ORAL
  }

  /// Whether a channel is open.
  public enum Acceptance {
    /// It is open.
    YES,
    /// It is open in urgent cases.
    URGENT_ONLY,
    /// It is open under a condition, which the remark names.
    CONDITIONAL,
    /// It is the only one that is open.
    ONLY,
    /// It is not open.
    NO
  }

  /// Whether a request can travel by it, be it under a condition.
  public boolean open() {
    return acceptance != Acceptance.NO;
  }
}
