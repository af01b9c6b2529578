package org.comity.form;

/// Where an answer stands: a question, and for one that repeats which time.
///
/// @param question key of the question
/// @param path empty for a question asked once; "1", "2", … in a group; the article's identifier
///   for a block asked per article
public record Address(String question, String path) implements Comparable<Address> {
  /// The place of a question asked once.
  public static Address of(String question) {
    return new Address(question, "");
  }

  @Override
  public int compareTo(Address other) {
    int byQuestion = question.compareTo(other.question);
    return byQuestion != 0 ? byQuestion : path.compareTo(other.path);
  }
}
