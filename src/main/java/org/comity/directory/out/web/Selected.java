package org.comity.directory.out.web;

import java.util.List;
import org.comity.directory.Authority;
import org.comity.directory.web.OnDay;

/// What an address selects.
///
/// @param authorities the authorities, by the alphabet of their States
/// @param on the day
/// @param page the path of the page that shows the same, with its language
/// @param part what the name of a file says of it: a State's code, an authority, `selection` or
///   `all`
record Selected(List<Authority> authorities, OnDay on, String page, String part) {

  /// The name of a file without its ending.
  String name() {
    return "competent-authorities-" + part + "-" + on.day();
  }
}
