package org.comity.shell;

/// Tells who reads; the room `identity` knows.
public interface CurrentVisitor {
  /// The visitor of the request that this thread serves.
  Visitor visitor();
}
