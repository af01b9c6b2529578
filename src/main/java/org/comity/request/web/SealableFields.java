package org.comity.request.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.comity.form.interview.FieldType;
import org.comity.form.interview.Place;
import org.comity.form.interview.Scalar;
import org.comity.request.letter.Sealing;
import org.comity.request.web.input.Input;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The fields of a draft that can be kept out of the disclosable copy: those that hold something
/// and are not what the copy stands on.
///
/// @param look the draft
record SealableFields(Look look) {
  static final FieldType TYPE = new FieldType.Many(new FieldType.Single(Scalar.FIELD));

  /// A box for each of them.
  Input.Ticks ticks(String key, @Nullable JsonNode written) {
    Set<String> sealed =
        written == null
            ? Set.of()
            : written.valueStream().map(each -> each.asString("")).collect(Collectors.toSet());
    Set<String> offered = new LinkedHashSet<>();
    for (Place place : look.view().interview().places()) {
      if (look.view().interview().written(place) != null && Sealing.sealable(place.key())) {
        offered.add(place.key());
      }
    }
    offered.addAll(sealed);
    List<Input.Option> options =
        offered.stream().map(field -> new Input.Option(field, look.text(field))).toList();
    return new Input.Ticks(key, look.text(key), sealed, options);
  }
}
