package org.comity.request.content;

import java.util.List;
import org.comity.language.ReadAhead;

/// A part of a letter, as the content orders it.
///
/// @param id also the end of the key of its heading
/// @param only to what requests it belongs: `not-service`, `urgent`, `confidential`; empty for all
/// @param fields in order
public record LetterPart(String id, String only, List<String> fields) {
  private static final ReadAhead<List<LetterPart>> SHIPPED = ReadAhead.of(LetterPart::read);

  /// Keeps a copy of the fields.
  public LetterPart {
    fields = List.copyOf(fields);
  }

  /// The parts in the order of the letter, as they ship with the program.
  public static List<LetterPart> shipped() {
    return SHIPPED.get();
  }

  private static List<LetterPart> read() {
    return Yamls.file("content/requests/letter.yaml").entries("parts").stream()
        .map(LetterPart::of)
        .toList();
  }

  private static LetterPart of(Yamls entry) {
    String only = entry.optional("only");
    return new LetterPart(entry.text("id"), only == null ? "" : only, entry.words("fields"));
  }

  /// The key of its heading.
  public String heading() {
    return "letter.part." + id;
  }
}
