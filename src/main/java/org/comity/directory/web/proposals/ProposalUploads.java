package org.comity.directory.web.proposals;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comity.directory.proposed.Proposal;
import org.comity.directory.proposed.ProposalFiles;
import org.comity.directory.web.Readers;
import org.comity.file.FileId;
import org.comity.file.Files;
import org.comity.file.KeepFile;
import org.comity.file.Kept;
import org.comity.file.Kind;
import org.comity.form.web.FileForm;
import org.comity.form.web.FileRefusal;
import org.comity.identity.Membership;
import org.comity.instrument.web.Reading;
import org.comity.shell.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Takes the form of a proposal with the note verbale in it, which is kept while it arrives. One
/// that came before, and stands in the form by its identifier, is not asked for again.
@Component
class ProposalUploads {
  private static final String FILE = "file";
  private static final Set<Kind> KINDS =
      Set.of(Kind.PDF, Kind.DOCX, Kind.PNG, Kind.JPEG, Kind.TIFF);

  private final Files files;
  private final Readers readers;

  ProposalUploads(Files files, Readers readers) {
    this.files = files;
    this.readers = readers;
  }

  SentProposal take(Membership me, HttpServletRequest request) throws IOException {
    var arriving = new Arriving();
    Map<String, String> fields = new HashMap<>();
    FileForm.read(request, arriving).forEach((name, values) -> fields.put(name, values.getFirst()));
    Proposal.Attached attached = arriving.attached == null ? before(fields) : arriving.attached;
    return new SentProposal(fields, attached, arriving.problems);
  }

  private Proposal.@Nullable Attached before(Map<String, String> fields) {
    Optional<Kept> kept =
        FileId.of(fields.getOrDefault("kept", ""))
            .flatMap(files::find)
            .filter(each -> each.place().equals(ProposalFiles.PLACE) && !each.removed());
    String name = fields.getOrDefault("keptName", "");
    return kept.map(each -> new Proposal.Attached(each.id(), each.body(), name)).orElse(null);
  }

  /// The one file of a form, as it comes in.
  private final class Arriving implements FileForm.Receiver {
    private final List<Problem> problems = new ArrayList<>();
    private Proposal.@Nullable Attached attached;

    @Override
    public void take(String called, InputStream content) throws IOException {
      if (attached != null) {
        return;
      }
      KeepFile.Outcome outcome = files.keep(new KeepFile(ProposalFiles.PLACE, content));
      if (outcome instanceof KeepFile.Outcome.Done(Kept kept)) {
        took(called, kept);
      }
      Reading reading = readers.reading();
      FileRefusal.of(called, outcome, FILE)
          .map(each -> new Problem(FILE, each.sentence(reading.words(), reading.language())))
          .ifPresent(problems::add);
    }

    private void took(String called, Kept kept) {
      if (KINDS.contains(kept.kind())) {
        attached = new Proposal.Attached(kept.id(), kept.body(), called);
      } else {
        files.remove(kept);
        problems.add(new Problem(FILE, readers.reading().say("directory.proposal.fileKind")));
      }
    }
  }
}
