package org.comity.request.rehearsal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.comity.file.Files;
import org.comity.file.KeepFile;
import org.comity.identity.Membership;
import org.comity.identity.Rehearsal;
import org.comity.language.Words;
import org.comity.request.CaseViews;
import org.comity.request.follow.Progress;
import org.comity.request.follow.RecordStep;
import org.comity.request.follow.Said;
import org.comity.request.follow.Simulation;
import org.comity.request.follow.Stage;
import org.comity.request.follow.Step;
import org.comity.request.follow.Steps;
import org.springframework.stereotype.Component;

/// The requested State of a rehearsal. It is one of the invented States alone, and answers when it
/// is told to; each of its answers is marked. In production no State is simulated.
@Component
class SimulatedState implements Simulation {
  private static final Set<String> INVENTED = Set.of("XA", "XB", "XC", "XD", "XE");

  private final Rehearsal rehearsal;
  private final Steps steps;
  private final CaseViews views;
  private final Files files;
  private final Words words;

  SimulatedState(Rehearsal rehearsal, Steps steps, CaseViews views, Files files, Words words) {
    this.rehearsal = rehearsal;
    this.steps = steps;
    this.views = views;
    this.files = files;
    this.words = words;
  }

  @Override
  public boolean waits(Progress progress) {
    return rehearsal.on()
        && INVENTED.contains(progress.draft().file().text("req.requestedState"))
        && progress.stage().away()
        && progress.stage() != Stage.MORE_ASKED;
  }

  @Override
  public boolean answer(Membership me, Progress progress) {
    if (!waits(progress)) {
      return false;
    }
    Answer answer = Answer.to(views.of(progress.draft().file(), me.zone()), progress, words);
    Said said = answer.said(views.today(me.zone()));
    if (answer.step() == Step.EXECUTE) {
      said = with(said, answer.material(), "request/" + progress.draft().id());
    }
    var command =
        new RecordStep(
            progress.draft().id(),
            progress.entries().size(),
            progress.draft().version(),
            answer.step(),
            0,
            said);
    return steps.record(me, command) instanceof RecordStep.Outcome.Recorded;
  }

  private Said with(Said said, Material material, String place) {
    try {
      var content = new ByteArrayInputStream(material.content().toArray());
      return files.keep(new KeepFile(place, content)) instanceof KeepFile.Outcome.Done(var kept)
          ? said.with(Said.Attached.of(kept, material.name()))
          : said;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
