package org.comity.review.web.question;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comity.file.FileName;
import org.comity.file.Files;
import org.comity.file.KeepFile;
import org.comity.file.KeepFile.Outcome;
import org.comity.file.Kept;
import org.comity.form.Address;
import org.comity.form.AnswerType;
import org.comity.form.Refusal;
import org.comity.form.Relevance;
import org.comity.form.Value;
import org.comity.form.sheets.AnswerFiles;
import org.comity.form.sheets.SaveAnswer;
import org.comity.form.sheets.SavedAnswer;
import org.comity.form.sheets.Sheet;
import org.comity.form.web.FileForm;
import org.comity.form.web.FileRefusal;
import org.comity.form.web.Parts;
import org.comity.form.web.Posted;
import org.comity.identity.Membership;
import org.comity.review.Workspace;
import org.comity.review.web.Sending;
import org.comity.review.web.Sent;
import org.springframework.stereotype.Component;

/// Takes the files that come with the page of a question: each is kept while it arrives, then the
/// answer that names them is saved.
@Component
class Uploads {
  private final Files files;
  private final Sending sending;

  Uploads(Files files, Sending sending) {
    this.files = files;
    this.sending = sending;
  }

  /// What came of the page.
  ///
  /// @param sent the answer with its files
  /// @param fields everything else that was sent
  record Uploaded(Sent sent, Map<String, List<String>> fields) {}

  Uploaded take(Membership me, Workspace.Part part, Address address, HttpServletRequest request)
      throws IOException {
    var arriving = new Arriving(part, address);
    Map<String, List<String>> fields = FileForm.read(request, arriving);
    Posted posted = arriving.joined(Posted.of(fields));
    Sent sent = sending.send(me, part, posted);
    if (arriving.useless(sent)) {
      arriving.giveBack();
    }
    Map<Address, List<Refusal>> refused = new LinkedHashMap<>(sent.refused());
    arriving.refusals.forEach(
        refusal -> refused.computeIfAbsent(address, a -> new ArrayList<>()).add(refusal));
    return new Uploaded(new Sent(posted, refused, sent.outcomes()), fields);
  }

  /// The files of one form, as they come in.
  private final class Arriving implements FileForm.Receiver {
    private final Workspace.Part part;
    private final Address address;
    private final Map<String, Kept> kept = new LinkedHashMap<>();
    private final List<Refusal> refusals = new ArrayList<>();

    Arriving(Workspace.Part part, Address address) {
      this.part = part;
      this.address = address;
    }

    @Override
    public void take(String name, InputStream content) throws IOException {
      if (!open()) {
        refuse("not-asked", Map.of());
      } else if (there() + kept.size() >= AnswerType.FILES) {
        refuse("too-many", Map.of("max", AnswerType.FILES));
      } else {
        String place = AnswerFiles.place(part.sheet().id(), address);
        take(name, files.keep(new KeepFile(place, content)));
      }
    }

    private void take(String name, Outcome outcome) {
      if (outcome instanceof Outcome.Done(Kept file)) {
        kept.put(name + " " + file.id(), file);
      }
      FileRefusal.of(name, outcome, "").ifPresent(this::refuse);
    }

    private void refuse(String code, Map<String, Object> arguments) {
      refuse(new Refusal(code, arguments, ""));
    }

    private void refuse(Refusal refusal) {
      if (!refusals.contains(refusal)) {
        refusals.add(refusal);
      }
    }

    private boolean open() {
      return part.sheet().state() == Sheet.State.DRAFTING
          && part.evaluation().relevance(address) == Relevance.ASKED
          && part.evaluation().question(address).type() instanceof AnswerType.Files;
    }

    private int there() {
      SavedAnswer saved = part.saved().get(address);
      return saved != null && saved.value() instanceof Value.Files(var named) ? named.size() : 0;
    }

    /// The answer as it was sent, with a row for each file that arrived.
    Posted joined(Posted posted) {
      Parts sent = posted.fields().getOrDefault(address, Parts.NONE);
      var parts = new LinkedHashMap<>(sent.values());
      int row = sent.rows("file").size();
      for (Map.Entry<String, Kept> each : kept.entrySet()) {
        Kept file = each.getValue();
        String name = each.getKey().substring(0, each.getKey().lastIndexOf(' '));
        String at = "file." + row++ + ".";
        parts.put(at + "id", List.of(file.id().toString()));
        parts.put(at + "name", List.of(FileName.of(name, file.kind())));
        parts.put(at + "kind", List.of(file.kind().code()));
        parts.put(at + "size", List.of(Long.toString(file.size())));
      }
      return new Posted(Map.of(address, new Parts(parts)));
    }

    /// Takes the files away again, and says so.
    void giveBack() {
      kept.forEach(
          (name, file) -> {
            files.remove(file);
            refuse("file-gone", Map.of("name", name.substring(0, name.lastIndexOf(' '))));
          });
    }

    /// Whether no answer names the files, and none that can still be sent from this page will.
    boolean useless(Sent sent) {
      SaveAnswer.Outcome outcome = sent.outcomes().get(address);
      return !sent.refused().containsKey(address)
          && !(outcome instanceof SaveAnswer.Outcome.Saved)
          && !(outcome instanceof SaveAnswer.Outcome.Conflict);
    }
  }
}
