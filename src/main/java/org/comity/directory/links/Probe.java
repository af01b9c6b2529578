package org.comity.directory.links;

/// Looks whether a web address leads somewhere.
interface Probe {
  /// Looks at an address. Whatever goes wrong is a result.
  Found look(String address);
}
