package org.comity.directory.web.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.directory.Crime;
import org.comity.directory.Directory;
import org.comity.directory.Function;
import org.comity.directory.Stage;
import org.comity.directory.proposed.Asked;
import org.comity.directory.proposed.ProposalFault;
import org.comity.instrument.web.ParticipationTable.Choice;
import org.comity.instrument.web.Reading;
import org.comity.shell.Problem;

/// The form of a proposal: what a person sees of what she has typed.
record ProposalForm(Directory directory, Reading reading, String state) {

  /// The page with what was typed and what is wrong with it.
  ProposalFormPage page(Asked asked, String subject, List<ProposalFault> faults) {
    List<Problem> problems = faults.stream().map(this::problem).toList();
    List<ProposalFormPage.Field> fields = new ArrayList<>();
    asked.kind().fields().forEach(name -> fields.add(field(name, asked, problems)));
    return new ProposalFormPage(
        reading.say("directory.proposal.kind." + word(asked.kind())),
        subject,
        List.of(new Choice("kind", word(asked.kind())), new Choice("target", asked.text("target"))),
        fields,
        problems,
        "",
        "");
  }

  private ProposalFormPage.Field field(String name, Asked asked, List<Problem> problems) {
    List<Choice> choices = choices(name);
    List<String> wrong =
        problems.stream().filter(each -> each.field().equals(name)).map(Problem::message).toList();
    return new ProposalFormPage.Field(
        name,
        type(name, choices),
        reading.say("directory.proposal.field." + name),
        reading.say("directory.proposal.hint." + name),
        asked.text(name),
        choices,
        wrong.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", wrong)));
  }

  private static String type(String name, List<Choice> choices) {
    if (!choices.isEmpty()) {
      return "select";
    }
    return List.of("first", "last", "dated").contains(name) ? "date" : "text";
  }

  private List<Choice> choices(String name) {
    return switch (name) {
      case "function" -> with("choose", words("directory.function.", Function.values()));
      case "basis" -> with("choose", bases());
      case "territory" -> with("whole", territories());
      case "stage" -> with("all", words("directory.stage.", Stage.values()));
      case "crime" -> with("all", words("directory.crime.", Crime.values()));
      case "authority" -> with("new", authorities());
      default -> List.of();
    };
  }

  private List<Choice> with(String nothing, Stream<Choice> choices) {
    return Stream.concat(
            Stream.of(new Choice("", reading.say("directory.proposal.none." + nothing))), choices)
        .toList();
  }

  private <E extends Enum<E>> Stream<Choice> words(String prefix, E[] constants) {
    return Stream.of(constants).map(each -> new Choice(word(each), reading.word(prefix, each)));
  }

  private Stream<Choice> bases() {
    return directory.bases().stream()
        .map(each -> new Choice(each.code(), each.name(reading.language()).value()));
  }

  private Stream<Choice> territories() {
    return directory.territories().stream()
        .filter(each -> each.state().value().equals(state))
        .map(each -> new Choice(each.code(), each.name(reading.language())));
  }

  private Stream<Choice> authorities() {
    return directory.authorities().stream()
        .filter(each -> each.state().value().equals(state))
        .map(each -> new Choice(each.id(), each.name(reading.language()).value()))
        .sorted(org.comity.language.Sorting.by(reading.language(), Choice::name));
  }

  private Problem problem(ProposalFault fault) {
    return new Problem(
        fault.field(),
        reading.say("directory.proposalFault." + fault.reason().name().toLowerCase(Locale.ROOT)));
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
