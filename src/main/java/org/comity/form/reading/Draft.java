package org.comity.form.reading;

import org.comity.form.Question;

/// A question as read, before it is checked against the others.
///
/// @param question without its number
/// @param typeRead whether its answer type was understood; where not, nothing is said about
///   conditions on it
/// @param parentSpot where its parent is named
/// @param conditionSpot where its condition stands
/// @param spot where it begins
record Draft(Question question, boolean typeRead, Spot parentSpot, Spot conditionSpot, Spot spot) {
  String key() {
    return question.key();
  }
}
