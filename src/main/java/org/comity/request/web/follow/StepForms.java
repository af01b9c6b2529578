package org.comity.request.web.follow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.form.interview.FieldType;
import org.comity.language.Language;
import org.comity.request.content.Inventory;
import org.comity.request.follow.Detail;
import org.comity.request.follow.Progress;
import org.comity.request.follow.Refusal;
import org.comity.request.follow.Said;
import org.comity.request.follow.Step;
import org.comity.request.web.Look;
import org.comity.request.web.input.Input;
import org.comity.shell.Problem;
import tools.jackson.databind.JsonNode;

/// Makes the form of a step: what a person sees of what she has typed, or of what the case says
/// already.
///
/// @param look the request as she sees it
/// @param progress how far it is
/// @param words her words
record StepForms(Look look, Progress progress, FollowWords words) {

  /// The form of a step that nobody has sent yet.
  StepForm blank(Step step) {
    return of(step, SentStep.blank(step, known(step)), List.of());
  }

  /// The form as it was sent, with what is wrong with it.
  StepForm of(Step step, SentStep sent, List<Problem> problems) {
    Said.Attached file = sent.file();
    return new StepForm(
        step.word(),
        words.step(step),
        words.say("hint." + step.word()),
        look.draft().address() + (step == Step.SIGN ? "/signature" : "/entries"),
        hidden(step),
        Stream.concat(
                Stream.of(day(sent, problems)),
                step.details().stream().map(detail -> field(step, detail, sent, problems)))
            .toList(),
        step.takesFile(),
        file == null
            ? Optional.empty()
            : Optional.of(new Input.Option(file.id().toString(), file.name())),
        StepForm.at(problems, "file"));
  }

  private List<Input.Option> hidden(Step step) {
    int corrects =
        step == Step.CORRECT ? progress.correctable().map(entry -> entry.number()).orElse(0) : 0;
    return List.of(
        new Input.Option("step", step.word()),
        new Input.Option("seen", Integer.toString(progress.entries().size())),
        new Input.Option("version", Integer.toString(look.draft().version())),
        new Input.Option("corrects", Integer.toString(corrects)));
  }

  private StepForm.Field day(SentStep sent, List<Problem> problems) {
    return new StepForm.Field(
        "day",
        "date",
        words.say("day"),
        "",
        true,
        sent.text("day"),
        List.of(),
        StepForm.at(problems, "day"));
  }

  private StepForm.Field field(Step step, Detail detail, SentStep sent, List<Problem> problems) {
    String hint = "hint." + step.word() + "." + detail.word();
    boolean hinted = words.words().has(Language.ENGLISH, "request.follow." + hint);
    return new StepForm.Field(
        detail.word(),
        type(detail),
        words.label(detail),
        hinted ? words.say(hint) : "",
        step.needs(detail),
        sent.text(detail.word()),
        choices(detail),
        StepForm.at(problems, detail.word()));
  }

  private static String type(Detail detail) {
    return switch (detail.shape()) {
      case LINE -> "text";
      case TEXT -> "area";
      case DAY -> "date";
      case CHANNEL, MEANS, GROUND -> "select";
    };
  }

  private List<Input.Option> choices(Detail detail) {
    return switch (detail.shape()) {
      case CHANNEL -> options("req.channel");
      case MEANS -> options("req.transmissionMeans");
      case GROUND ->
          with(
              Stream.of(Refusal.values())
                  .map(each -> new Input.Option(each.word(), words.say("ground." + each.word()))));
      case LINE, TEXT, DAY -> List.of();
    };
  }

  private List<Input.Option> options(String field) {
    return with(
        Inventory.shipped().book().field(field).stream()
            .flatMap(
                found ->
                    found.type() instanceof FieldType.Choice(var options)
                        ? options.stream()
                        : Stream.empty())
            .map(each -> new Input.Option(each, look.text(field + ".is." + each))));
  }

  private List<Input.Option> with(Stream<Input.Option> options) {
    return Stream.concat(Stream.of(new Input.Option("", words.say("choose"))), options).toList();
  }

  /// What the case says already of a step.
  private Map<String, String> known(Step step) {
    Map<String, String> known = new HashMap<>();
    known.put("day", look.view().today().toString());
    if (step == Step.SIGN) {
      JsonNode person = look.draft().file().root().path("sign.person");
      known.put("person", name(person));
      known.put("office", person.path("function").asString(""));
      known.put("place", look.draft().file().text("sign.place"));
    }
    if (step == Step.SEND) {
      known.put("channel", look.draft().file().text("req.channel"));
      known.put("means", look.draft().file().text("req.transmissionMeans"));
      JsonNode addressee = look.draft().file().root().path("auth.requested.name");
      known.put("correspondent", addressee.path("name").asString(""));
    }
    return known;
  }

  private static String name(JsonNode person) {
    String names = person.path("givenNames").asString("") + " ";
    return (names + person.path("familyName").asString("")).strip();
  }
}
