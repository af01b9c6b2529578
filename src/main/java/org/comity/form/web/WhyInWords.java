package org.comity.form.web;

import java.util.ArrayList;
import java.util.List;
import org.comity.form.Address;
import org.comity.form.Question;
import org.comity.form.Relevance;
import org.comity.form.Why;

/// Why a question is asked, in sentences with the answers that triggered it.
///
/// @param fields the form it stands in
public record WhyInWords(Fields fields) {

  /// Why a place is asked, or may still be; nothing for one that is not.
  public List<String> sentences(Address address) {
    Why why = fields.evaluation().why(address);
    var sentences = new ArrayList<String>();
    if (why.relevance() == Relevance.ASKED || why.relevance() == Relevance.NOT_KNOWN_YET) {
      why.grounds().forEach(ground -> sentences.add(sentence(ground)));
    }
    return sentences;
  }

  /// The sentence that says what one clause found.
  public String sentence(Why.Ground ground) {
    Question question =
        fields.evaluation().definition().question(ground.question().question()).orElseThrow();
    String key = "form.why." + ground.found().name().toLowerCase(java.util.Locale.ROOT);
    return fields
        .words()
        .say(
            fields.language(),
            key,
            "number",
            question.number(),
            "chosen",
            labels(question, ground.chosen()),
            "wanted",
            labels(question, ground.wanted()));
  }

  private String labels(Question question, List<String> options) {
    return fields.formats().list(options.stream().map(o -> fields.label(question, o)).toList());
  }
}
