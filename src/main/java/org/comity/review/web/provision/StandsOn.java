package org.comity.review.web.provision;

import java.util.stream.Stream;
import org.comity.form.Definition;
import org.comity.form.Question;
import org.comity.instrument.ProvisionId;

/// Which questions of a form stand on a provision: those about it, about the paragraph around it or
/// a part of it, or, of another treaty, those whose answer its twin may serve. What follows such a
/// question is left out, for it is met there, and so is what asks about whole articles at once.
record StandsOn(Definition form, ProvisionId provision) {

  boolean by(Question question) {
    return concerns(question) && !parentConcerns(question);
  }

  private boolean parentConcerns(Question question) {
    return question.parent() != null
        && form.question(question.parent()).filter(this::concerns).isPresent();
  }

  private boolean concerns(Question question) {
    return Stream.concat(question.provisions().stream(), question.overlap().stream())
        .map(ProvisionId::new)
        .anyMatch(this::concerns);
  }

  private boolean concerns(ProvisionId asked) {
    boolean whole = asked.value().equals(asked.articleId()) && !asked.equals(provision);
    return !whole && asked.touches(provision);
  }
}
