package org.comity.form.laws;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comity.file.FileId;
import org.comity.file.FileName;
import org.comity.file.Files;
import org.comity.file.Kept;
import org.comity.form.Refusal;
import org.comity.form.Value;
import org.springframework.stereotype.Component;

/// The files with the texts of laws. Each belongs to the one law for which it was kept; a
/// correction that names another leaves it with the version that named it.
@Component
public class LawFiles {
  private final Files files;

  LawFiles(Files files) {
    this.files = files;
  }

  /// The place of the files of a law.
  public static String place(UUID law) {
    return "law/" + law;
  }

  /// A file of a law of her body's library, with the name that a version of the law gives it; empty
  /// if none does. Whether she may read the library is decided before.
  ///
  /// @param history the texts of the law
  public Optional<Named> find(List<Law> history, UUID file) {
    return history.stream().flatMap(law -> named(law, file).stream()).findFirst();
  }

  private Optional<Named> named(Law law, UUID file) {
    return Optional.ofNullable(law.text().file())
        .filter(named -> named.id().equals(file))
        .flatMap(named -> kept(law.id(), named));
  }

  /// A file under the name that it is given somewhere.
  ///
  /// @param file what is kept
  /// @param name how it is called
  public record Named(Kept file, String name) {}

  /// Why the file that a text names cannot be taken.
  List<Refusal> refusals(UUID law, LawText text) {
    Value.NamedFile file = text.file();
    return file == null || kept(law, file).isPresent()
        ? List.of()
        : List.of(new Refusal("file-gone", Map.of("name", file.name()), "file"));
  }

  /// The text with what its file is, whatever was given.
  LawText complete(LawText text) {
    return text.file() == null ? text : text.with(complete(text.file()));
  }

  private Value.NamedFile complete(Value.NamedFile file) {
    Kept kept = files.find(new FileId(file.id())).orElseThrow();
    String name = FileName.of(file.name(), kept.kind());
    return new Value.NamedFile(
        file.id(), name, null, kept.kind().code(), kept.size(), kept.sha256());
  }

  private Optional<Named> kept(UUID law, Value.NamedFile file) {
    return files
        .find(new FileId(file.id()))
        .filter(kept -> kept.place().equals(place(law)) && !kept.removed())
        .map(kept -> new Named(kept, file.name()));
  }
}
