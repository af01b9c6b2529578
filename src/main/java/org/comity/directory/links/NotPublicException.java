package org.comity.directory.links;

/// A name leads to a machine that is not for everybody.
final class NotPublicException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotPublicException(String name) {
    super("Not a public host: " + name);
  }
}
