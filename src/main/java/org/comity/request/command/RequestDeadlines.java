package org.comity.request.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.comity.language.Language;
import org.comity.language.Words;
import org.comity.request.check.CaseView;
import org.comity.request.content.Inventory;
import org.comity.request.terms.CaseTerm;
import org.comity.request.terms.CaseTerms;
import org.comity.request.terms.TermCalendar;
import org.comity.request.terms.TermSentences;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `./comity request deadlines CASE`: the periods of a case.
@Command(
    name = "deadlines",
    mixinStandardHelpOptions = true,
    description =
        "The periods that a case sets running, the first to end first; exit code 2 if it cannot be"
            + " read, else 0.")
public final class RequestDeadlines implements Callable<Integer> {
  @Mixin private CaseArgument argument = new CaseArgument();

  @Option(names = "--ics", paramLabel = "FILE", description = "also writes them as a calendar file")
  private @Nullable Path calendar;

  private final Words words = new Words();
  private final Clock clock;

  /// Made at the start of the program.
  ///
  /// @param clock whose time it is
  public RequestDeadlines(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    return argument.with(clock, this::tell);
  }

  private int tell(Checked checked, CaseView view) throws IOException {
    CaseTerms terms = CaseTerms.of(view, checked.now());
    Language language = argument.language();
    var sentences = new TermSentences(words, Inventory.shipped(), language, terms.zone());
    sentences.remarks(terms).forEach(argument::say);
    terms.all().forEach(term -> tell(term, sentences));
    if (terms.all().isEmpty()) {
      argument.say(words.say(language, "request.terms.none"));
    }
    if (calendar != null) {
      String name = view.file().text("req.ownReference");
      argument.write(calendar, new TermCalendar(terms, sentences, name).written());
    }
    return Checked.SENDABLE;
  }

  private void tell(CaseTerm term, TermSentences sentences) {
    argument.say(term.term().id() + "  " + sentences.event(term.term()));
    argument.say("     " + sentences.running(term));
    argument.say("     " + sentences.meaning(term.term()));
    argument.say("     " + sentences.rule(term.term()));
  }
}
