package org.comity.form.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.comity.file.FileId;
import org.comity.file.Files;
import org.comity.file.Kept;
import org.comity.form.Address;
import org.comity.form.Refusal;
import org.comity.form.Value;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The files that answers name. A file belongs to the one answer for which it was kept; when that
/// answer no longer names it, its content is taken away.
@Component
public class AnswerFiles {
  private final Files files;

  AnswerFiles(Files files) {
    this.files = files;
  }

  /// The place of the files of an answer.
  public static String place(SheetId sheet, Address address) {
    return sheet.value() + "/" + address.question() + "@" + address.path();
  }

  /// Why the files of an answer cannot be taken, each with its place in the answer.
  List<Refusal> refusals(SaveAnswer command) {
    var refusals = new ArrayList<Refusal>();
    List<Value.NamedFile> named = named(command.value());
    for (int i = 0; i < named.size(); i++) {
      boolean there =
          find(named.get(i))
              .filter(kept -> !kept.removed())
              .filter(kept -> kept.place().equals(place(command.sheet(), command.address())))
              .isPresent();
      if (!there) {
        refusals.add(
            new Refusal("file-gone", Map.of("name", named.get(i).name()), "[" + i + "].name"));
      }
    }
    return refusals;
  }

  /// The answer with what its files are, whatever was given.
  @Nullable Value complete(@Nullable Value value) {
    return value instanceof Value.Files(var named)
        ? new Value.Files(named.stream().map(this::complete).toList())
        : value;
  }

  private Value.NamedFile complete(Value.NamedFile file) {
    Kept kept = find(file).orElseThrow();
    return new Value.NamedFile(
        file.id(), file.name(), file.description(), kept.kind().code(), kept.size(), kept.sha256());
  }

  /// Takes the content away of what one answer named and the next no longer does.
  void removeLeftOut(@Nullable Value before, @Nullable Value after) {
    Set<UUID> still = named(after).stream().map(Value.NamedFile::id).collect(Collectors.toSet());
    named(before).stream()
        .filter(file -> !still.contains(file.id()))
        .flatMap(file -> find(file).stream())
        .forEach(files::remove);
  }

  private Optional<Kept> find(Value.NamedFile file) {
    return files.find(new FileId(file.id()));
  }

  private static List<Value.NamedFile> named(@Nullable Value value) {
    return value instanceof Value.Files(var named) ? named : List.of();
  }
}
