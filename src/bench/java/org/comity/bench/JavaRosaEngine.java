package org.comity.bench;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.FormIndex;
import org.javarosa.core.model.data.DateData;
import org.javarosa.core.model.data.DecimalData;
import org.javarosa.core.model.data.IAnswerData;
import org.javarosa.core.model.data.MultipleItemsData;
import org.javarosa.core.model.data.SelectMultiData;
import org.javarosa.core.model.data.SelectOneData;
import org.javarosa.core.model.data.StringData;
import org.javarosa.core.model.data.helper.Selection;
import org.javarosa.core.model.instance.InstanceInitializationFactory;
import org.javarosa.form.api.FormEntryController;
import org.javarosa.form.api.FormEntryModel;
import org.javarosa.form.api.FormEntryPrompt;
import org.javarosa.model.xform.XFormsModule;
import org.javarosa.xform.util.XFormUtils;
import org.jspecify.annotations.Nullable;

/// The made form in JavaRosa, in a virtual machine of its own, since its libraries are others.
final class JavaRosaEngine {
  private final MadeForm form;
  private final String xform;

  private JavaRosaEngine(MadeForm form) {
    this.form = form;
    this.xform = JavaRosaForm.of(form);
  }

  /// Prints the microseconds of one change, processor and wall: with the questions asked for as an
  /// application does, and of the answer and its conditions alone.
  public static void main(String[] arguments) throws Exception {
    new XFormsModule().registerModule();
    int changes = Integer.parseInt(arguments[2]);
    var form = MadeForm.of(Long.parseLong(arguments[0]), Integer.parseInt(arguments[1]), changes);
    var engine = new JavaRosaEngine(form);
    for (int i = 0; i < Integer.parseInt(arguments[3]); i++) {
      engine.run(true);
    }
    Clocks each = engine.run(true);
    Clocks alone = engine.run(false);
    System.out.println(
        "micros "
            + each.cpuMicros()
            + " "
            + each.wallMicros()
            + " "
            + alone.cpuMicros()
            + " "
            + alone.wallMicros());
  }

  private record Step(FormIndex at, @Nullable IAnswerData value, int section) {}

  // As an application does: answers through the controller, asks the model about each question.
  private Clocks run(boolean asking) throws Exception {
    var model = new FormEntryModel(opened());
    var controller = new FormEntryController(model);
    List<FormIndex> indexes = indexes(model);
    List<Step> steps = form.changes().stream().map(change -> step(indexes, change)).toList();
    long seen = 0;
    Clocks start = Clocks.now();
    for (Step step : steps) {
      seen += controller.answerQuestion(step.at(), step.value(), true);
      if (asking) {
        int from = step.section() * MadeForm.PER_SECTION;
        seen += missing(model, indexes.subList(from, from + MadeForm.PER_SECTION));
        seen += missing(model, indexes);
      }
    }
    return start.each(seen == 0 ? 1 : steps.size());
  }

  private Step step(List<FormIndex> indexes, MadeForm.Change change) {
    int section = form.questions().get(change.question()).section();
    return new Step(indexes.get(change.question()), value(change), section);
  }

  private FormDef opened() throws Exception {
    FormDef opened =
        XFormUtils.getFormFromInputStream(
            new ByteArrayInputStream(xform.getBytes(StandardCharsets.UTF_8)));
    opened.initialize(true, new InstanceInitializationFactory());
    return opened;
  }

  private static List<FormIndex> indexes(FormEntryModel model) {
    var indexes = new ArrayList<FormIndex>();
    FormIndex at = model.incrementIndex(FormIndex.createBeginningOfFormIndex());
    while (!at.isEndOfFormIndex()) {
      indexes.add(at);
      at = model.incrementIndex(at);
    }
    return indexes;
  }

  // What a page would show: which required questions are asked and open.
  private static int missing(FormEntryModel model, List<FormIndex> indexes) {
    int missing = 0;
    for (FormIndex index : indexes) {
      if (model.isIndexRelevant(index)) {
        FormEntryPrompt question = model.getQuestionPrompt(index);
        if (question.isRequired() && question.getAnswerValue() == null) {
          missing++;
        }
      }
    }
    return missing;
  }

  private @Nullable IAnswerData value(MadeForm.Change change) {
    List<String> given = change.values();
    if (given.isEmpty()) {
      return null;
    }
    String first = given.getFirst();
    return switch (form.questions().get(change.question()).kind()) {
      case YES_NO, ONE_OF -> new SelectOneData(new Selection(first));
      case SEVERAL -> several(given);
      case SHORT_TEXT, LONG_TEXT -> new StringData(first);
      case NUMBER -> new DecimalData(Double.parseDouble(first));
      case DATE ->
          new DateData(Date.from(LocalDate.parse(first).atStartOfDay().toInstant(ZoneOffset.UTC)));
    };
  }

  private static MultipleItemsData several(List<String> given) {
    return new SelectMultiData(given.stream().map(Selection::new).collect(Collectors.toList()));
  }
}
