package org.comity.review.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.comity.form.Address;
import org.comity.form.web.FieldName;
import org.comity.review.ReviewId;

/// Where the pages of a review are.
public final class Addresses {
  private Addresses() {}

  /// The review as a list of work.
  public static String review(ReviewId review) {
    return "/reviews/" + review;
  }

  /// One section of a questionnaire.
  public static String section(ReviewId review, String instrument, String section) {
    return review(review) + "/" + instrument + "/sections/" + section;
  }

  /// The question inside its section.
  public static String field(ReviewId review, String instrument, String section, Address address) {
    return section(review, instrument, section) + "#" + FieldName.id(address);
  }

  /// Both texts of an answer after a conflict.
  public static String conflict(ReviewId review, String instrument, Address address) {
    return question(review, instrument, address) + "/conflict";
  }

  /// One question of a questionnaire.
  public static String question(ReviewId review, String instrument, Address address) {
    return question(questions(review, instrument), address);
  }

  /// Where the questions of a questionnaire have their pages.
  static String questions(ReviewId review, String instrument) {
    return review(review) + "/" + instrument + "/questions";
  }

  /// One of these pages.
  static String question(String questions, Address address) {
    return questions + "/" + URLEncoder.encode(FieldName.id(address), StandardCharsets.UTF_8);
  }
}
