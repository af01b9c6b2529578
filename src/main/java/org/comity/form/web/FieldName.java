package org.comity.form.web;

import java.util.Optional;
import org.comity.form.Address;

/// The name of a control: `question@path:part`. The part before the colon is the id of the field.
///
/// @param address which answer
/// @param part which part of it
public record FieldName(Address address, String part) {
  /// Reads the name of a control; empty for one that belongs to no answer.
  public static Optional<FieldName> of(String name) {
    int at = name.indexOf('@');
    int colon = name.indexOf(':', at + 1);
    if (at <= 0 || colon < 0) {
      return Optional.empty();
    }
    var address = new Address(name.substring(0, at), name.substring(at + 1, colon));
    return Optional.of(new FieldName(address, name.substring(colon + 1)));
  }

  /// The id of the field of an answer.
  public static String id(Address address) {
    return address.question() + "@" + address.path();
  }

  @Override
  public String toString() {
    return id(address) + ":" + part;
  }
}
