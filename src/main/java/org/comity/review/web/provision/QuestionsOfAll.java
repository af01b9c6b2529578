package org.comity.review.web.provision;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.form.Definition;
import org.comity.form.Question;
import org.comity.form.sheets.Editions;
import org.comity.instrument.ProvisionId;
import org.comity.instrument.ProvisionLinks;
import org.comity.review.web.Reader;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The questions on a provision in the questionnaires as they are published, which every State is
/// asked. Open to everybody.
@Component
@Order(2)
class QuestionsOfAll implements ProvisionLinks {
  private final Editions editions;
  private final Reader reader;

  QuestionsOfAll(Editions editions, Reader reader) {
    this.editions = editions;
    this.reader = reader;
  }

  @Override
  public String words() {
    return "review.provision.all";
  }

  @Override
  public List<Link> of(ProvisionId provision) {
    return editions.newest().stream().flatMap(form -> of(form, provision)).toList();
  }

  private Stream<Link> of(Definition form, ProvisionId provision) {
    return form.questions().stream()
        .filter(new StandsOn(form, provision)::by)
        .map(question -> link(form, question));
  }

  private Link link(Definition form, Question question) {
    String where =
        reader.say(
            "review.provision.where",
            "instrument",
            reader.instrument(form.head().instrument()),
            "cluster",
            form.head().cluster(),
            "number",
            question.number());
    return new Link(
        reader.text(question.text()),
        where,
        Optional.of("/" + reader.language().tag() + "/questionnaires/" + form.id()));
  }
}
