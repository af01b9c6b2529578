package org.comity.review.talk;

import java.util.Optional;
import org.comity.discussion.ThingKey;
import org.comity.form.Address;
import org.comity.form.web.FieldName;
import org.comity.review.ReviewId;
import org.comity.review.web.Addresses;

/// Which question of which review, as discussions name it.
///
/// @param review the review
/// @param instrument such as `UNTOC`
/// @param address the question and its repetition
public record QuestionKey(ReviewId review, String instrument, Address address) {
  static final String ROOM = "review";
  static final String KIND = "question";
  private static final int PARTS = 3;

  /// Reads the key of a thing; empty if it is none of a question.
  static Optional<QuestionKey> of(ThingKey key) {
    String[] parts = key.id().split("/", PARTS);
    return parts.length < PARTS
        ? Optional.empty()
        : ReviewId.of(parts[0])
            .flatMap(
                review ->
                    FieldName.of(parts[2] + ":")
                        .map(field -> new QuestionKey(review, parts[1], field.address())));
  }

  /// The same as discussions write it.
  public ThingKey key() {
    return new ThingKey(
        ROOM, KIND, String.join("/", review.toString(), instrument, FieldName.id(address)));
  }

  /// The page of the question.
  String page() {
    return Addresses.question(review, instrument, address);
  }
}
