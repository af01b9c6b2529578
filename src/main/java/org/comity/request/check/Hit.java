package org.comity.request.check;

import org.comity.form.interview.Place;

/// Where a rule fires.
///
/// @param place the field at which it is shown
/// @param path where in its value; empty for the whole
/// @param detail what it is about; empty for nothing more
record Hit(Place place, String path, String detail) {

  static Hit at(Place place) {
    return new Hit(place, "", "");
  }

  static Hit at(String key, String detail) {
    return new Hit(Place.of(key), "", detail);
  }
}
