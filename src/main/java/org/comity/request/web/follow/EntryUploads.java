package org.comity.request.web.follow;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.file.FileId;
import org.comity.file.Files;
import org.comity.file.KeepFile;
import org.comity.form.web.FileForm;
import org.comity.form.web.FileRefusal;
import org.comity.identity.Membership;
import org.comity.language.Words;
import org.comity.request.follow.Said;
import org.comity.shell.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Takes the form of a step with the file in it, which is kept while it arrives. One that came
/// before, and stands in the form by its identifier, is not asked for again.
@Component
class EntryUploads {
  private static final String FILE = "file";

  private final Files files;
  private final Words words;

  EntryUploads(Files files, Words words) {
    this.files = files;
    this.words = words;
  }

  /// To what the files of a request belong.
  static String place(UUID draft) {
    return "request/" + draft;
  }

  SentStep take(Membership me, UUID draft, HttpServletRequest request) throws IOException {
    var arriving = new Arriving(me, place(draft));
    Map<String, String> fields = new HashMap<>();
    FileForm.read(request, arriving).forEach((name, values) -> fields.put(name, values.getFirst()));
    Said.Attached file = arriving.file == null ? before(fields, place(draft)) : arriving.file;
    return new SentStep(fields, file, arriving.problems);
  }

  private Said.@Nullable Attached before(Map<String, String> fields, String place) {
    String name = fields.getOrDefault("keptName", "");
    return FileId.of(fields.getOrDefault("kept", ""))
        .flatMap(files::find)
        .filter(kept -> kept.place().equals(place) && !kept.removed())
        .map(kept -> Said.Attached.of(kept, name))
        .orElse(null);
  }

  /// The one file of a form, as it comes in.
  private final class Arriving implements FileForm.Receiver {
    private final Membership me;
    private final String place;
    private final List<Problem> problems = new ArrayList<>();
    private Said.@Nullable Attached file;

    Arriving(Membership me, String place) {
      this.me = me;
      this.place = place;
    }

    @Override
    public void take(String called, InputStream content) throws IOException {
      if (file == null) {
        KeepFile.Outcome outcome = files.keep(new KeepFile(place, content));
        if (outcome instanceof KeepFile.Outcome.Done(var kept)) {
          file = Said.Attached.of(kept, called);
        }
        FileRefusal.of(called, outcome, FILE)
            .map(each -> new Problem(FILE, each.sentence(words, me.language())))
            .ifPresent(problems::add);
      }
    }
  }
}
