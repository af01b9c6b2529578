package org.comity.form.laws.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.comity.file.Files;
import org.comity.file.KeepFile;
import org.comity.file.KeepFile.Outcome;
import org.comity.file.Kept;
import org.comity.form.Refusal;
import org.comity.form.laws.LawFiles;
import org.comity.form.web.FileForm;
import org.comity.form.web.FileRefusal;
import org.comity.form.web.Parts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Takes the form of a law with the file in it, which is kept while it arrives.
@Component
class LawUploads {
  private final Files files;

  LawUploads(Files files) {
    this.files = files;
  }

  /// Reads the form; of a file that it brings, the form names that one.
  LawReplies.Form take(UUID law, HttpServletRequest request) throws IOException {
    var arriving = new Arriving(law);
    var parts = new Parts(FileForm.read(request, arriving));
    return new LawReplies.Form(
        law, base(parts), arriving.named(parts), List.copyOf(arriving.refusals));
  }

  private static int base(Parts parts) {
    String typed = parts.text("base");
    return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : 0;
  }

  /// The one file of a form, as it comes in.
  private final class Arriving implements FileForm.Receiver {
    private final UUID law;
    private final List<Refusal> refusals = new ArrayList<>();
    private @Nullable Kept kept;
    private String name = "";

    Arriving(UUID law) {
      this.law = law;
    }

    @Override
    public void take(String called, InputStream content) throws IOException {
      if (kept != null) {
        return;
      }
      Outcome outcome = files.keep(new KeepFile(LawFiles.place(law), content));
      if (outcome instanceof Outcome.Done(Kept file)) {
        kept = file;
        name = called;
      }
      FileRefusal.of(called, outcome, "file").ifPresent(refusals::add);
    }

    Parts named(Parts parts) {
      return kept == null ? parts : LawParts.with(parts, kept, name);
    }
  }
}
