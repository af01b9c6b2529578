package org.comity.directory.web.desk;

/// Where a State's own pages are.
final class Addresses {
  /// The page of all entries of a State.
  static final String OWN = "/directory/own";

  private Addresses() {}

  /// The form of a point of contact.
  static String contact(String authority, String contact) {
    return OWN + "/authorities/" + authority + "/contacts/" + contact;
  }
}
