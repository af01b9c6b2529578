package org.comity.form.interview;

/// A field of one case: once in the common part, once for each item of its chapter.
///
/// @param key the field
/// @param item the item, from 0; [#COMMON] in the common part
public record Place(String key, int item) {
  /// The common part of a case.
  public static final int COMMON = -1;

  /// A place of the common part.
  public static Place of(String key) {
    return new Place(key, COMMON);
  }
}
