package org.comity.request.web.input;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.comity.form.interview.FieldType;
import org.comity.form.interview.Interview;
import org.comity.form.interview.Place;
import org.comity.form.interview.Scalar;
import org.comity.request.letter.Sealing;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The fields of a draft that can be kept out of the disclosable copy: those that hold something
/// and are not what the copy stands on.
///
/// @param interview the case
/// @param labels the label of a field
public record SealableFields(Interview interview, UnaryOperator<String> labels) {
  /// The type of a list of fields.
  public static final FieldType TYPE = new FieldType.Many(new FieldType.Single(Scalar.FIELD));

  /// A box for each of them, and for those that are sealed already.
  public Input.Ticks ticks(String key, @Nullable JsonNode written) {
    Set<String> sealed =
        written == null
            ? Set.of()
            : written.valueStream().map(each -> each.asString("")).collect(Collectors.toSet());
    Set<String> offered = new LinkedHashSet<>();
    for (Place place : interview.places()) {
      if (interview.written(place) != null && Sealing.sealable(place.key())) {
        offered.add(place.key());
      }
    }
    offered.addAll(sealed);
    List<Input.Option> options =
        offered.stream().map(field -> new Input.Option(field, labels.apply(field))).toList();
    return new Input.Ticks(key, labels.apply(key), sealed, options);
  }
}
