package org.comity.database;

import org.springframework.jdbc.support.SQLErrorCodesFactory;

/// What the codes of a database's faults mean, as the library for SQL reads it from an XML file the
/// first time that somebody asks.
public final class FaultCodes {
  private FaultCodes() {}

  /// Reads them, once for the process, so that a thread that needs nothing else can do it while the
  /// program starts.
  public static Object read() {
    return SQLErrorCodesFactory.getInstance();
  }
}
