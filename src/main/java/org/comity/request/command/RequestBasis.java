package org.comity.request.command;

import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.comity.language.Language;
import org.comity.language.Words;
import org.comity.request.basis.BasisOption;
import org.comity.request.basis.BasisSentences;
import org.comity.request.basis.LegalBases;
import org.comity.request.basis.TreatyBasis;
import org.comity.request.check.CaseView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `./comity request basis CASE`: what the request may rest on, and what is not known.
@Command(
    name = "basis",
    mixinStandardHelpOptions = true,
    description =
        "What a request may rest on, in the order in which one looks; exit code 2 if the case"
            + " cannot be read, else 0.")
public final class RequestBasis implements Callable<Integer> {
  @Mixin private CaseArgument argument = new CaseArgument();

  private final Words words = new Words();
  private final Clock clock;

  /// Made at the start of the program.
  ///
  /// @param clock whose day is that of a request without one
  public RequestBasis(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    return argument.with(clock, this::explain);
  }

  private int explain(Checked checked, CaseView view) {
    explain(new LegalBases(view), new BasisSentences(words, view, argument.language()));
    return Checked.SENDABLE;
  }

  private void explain(LegalBases bases, BasisSentences sentences) {
    head("request.basis.bilateral", "request.basis.bilateral-unknown");
    for (TreatyBasis.Rank rank : TreatyBasis.Rank.values()) {
      bases.options().stream()
          .filter(option -> option.treaty().rank() == rank)
          .forEach(option -> tell(option, sentences));
    }
    if (bases.options().isEmpty()) {
      argument.say(say("request.basis.none"));
    }
    head("request.basis.reciprocity", "request.basis.reciprocity-note");
    choice(bases, sentences);
  }

  private void head(String title, String text) {
    argument.say(say(title));
    argument.say("     " + say(text));
  }

  private void tell(BasisOption option, BasisSentences sentences) {
    argument.say(sentences.name(option));
    sentences.binding(option.binding()).forEach(this::inner);
    sentences.articles(option).forEach(this::inner);
    sentences.changes(option).forEach(this::inner);
    String empty = sentences.empty(option);
    if (!empty.isEmpty()) {
      inner(empty);
    }
    if (option.chosen()) {
      inner(say("request.basis.chosen"));
    }
  }

  private void inner(String line) {
    argument.say("     " + line);
  }

  private void choice(LegalBases bases, BasisSentences sentences) {
    Language language = argument.language();
    bases
        .others()
        .forEach(other -> argument.say(words.say(language, "request.basis.other", "basis", other)));
    if (!bases.reason().isEmpty()) {
      argument.say(words.say(language, "request.basis.reason", "reason", bases.reason()));
    } else {
      for (BasisOption option : bases.passedOver()) {
        String name = sentences.name(option);
        argument.say(words.say(language, "request.basis.passed-over", "basis", name));
      }
    }
  }

  private String say(String key) {
    return words.say(argument.language(), key);
  }
}
