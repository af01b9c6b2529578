package org.comity.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.comity.form.Value;
import org.comity.language.Formats;
import org.comity.language.Words;
import org.springframework.stereotype.Component;

/// The files of a submission as a reader finds them listed.
@Component
public class FilesInWords {
  private final Words words;
  private final ReviewNames names;

  FilesInWords(Words words, ReviewNames names) {
    this.words = words;
    this.names = names;
  }

  /// One file.
  ///
  /// @param id by which it is fetched
  /// @param name under which it was submitted
  /// @param detail its kind and size
  /// @param where the questions whose answers name it
  /// @param sha256 of its content
  public record Line(String id, String name, String detail, String where, String sha256) {}

  /// The files, in the order of the forms.
  public List<Line> lines(List<SubmittedFile> files, Formats formats) {
    return files.stream().map(file -> line(file, formats)).toList();
  }

  private Line line(SubmittedFile submitted, Formats formats) {
    Value.NamedFile file = submitted.file();
    String kind = words.say(formats.language(), "file.kind." + file.kind());
    return new Line(
        file.id().toString(),
        file.name(),
        kind + formats.comma() + formats.size(file.size()),
        where(submitted.places(), formats),
        file.hash());
  }

  private String where(List<SubmittedFile.Place> places, Formats formats) {
    Map<String, List<String>> numbers = new LinkedHashMap<>();
    places.forEach(
        place ->
            numbers
                .computeIfAbsent(place.instrument(), instrument -> new ArrayList<>())
                .add(place.number()));
    return numbers.entrySet().stream()
        .map(asked -> where(asked.getKey(), asked.getValue(), formats))
        .collect(Collectors.joining("; "));
  }

  private String where(String instrument, List<String> numbers, Formats formats) {
    return words.say(
        formats.language(),
        "review.document.fileAt",
        "instrument",
        names.instrument(instrument, formats.language()),
        "count",
        numbers.size(),
        "numbers",
        String.join(formats.comma(), numbers));
  }
}
