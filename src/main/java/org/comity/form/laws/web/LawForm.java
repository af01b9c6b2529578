package org.comity.form.laws.web;

import java.util.List;
import java.util.UUID;
import org.comity.file.Kind;
import org.comity.form.web.Parts;
import org.comity.language.Language;
import org.comity.shell.Frame;
import org.comity.shell.Problem;

/// The form in which a law is written.
///
/// @param id the law
/// @param base the version that its author saw; 0 for a new one
/// @param parts what stands in the fields
/// @param problems why what was typed cannot be taken
/// @param most megabytes that a file may have
/// @param languages in which the text of a law may be, in the order of the reader's alphabet
public record LawForm(
    UUID id, int base, Parts parts, List<Problem> problems, long most, List<Choice> languages) {
  /// The parts in which the form keeps the file that the law has.
  public static final List<String> FILE = List.of("file.id", "file.name", "file.kind", "file.size");

  /// A language by its tag and its name.
  public record Choice(String tag, String name) {}

  /// Where the law is, and where whoever leaves the form goes.
  public String back() {
    return base == 0 ? "/laws" : "/laws/" + id;
  }

  /// Where the form is sent: it carries its guard in the address, for with a file it is checked
  /// before it is read.
  public String action(Frame frame) {
    Frame.Token token = frame.token();
    return "/laws/" + id + "/files?" + token.name() + "=" + token.value();
  }

  /// What kind of file it is that the form names, as a code; empty if it does not say.
  public String fileKind() {
    return Kind.of(parts.text("file.kind")).map(Kind::code).orElse("");
  }

  /// How large the file is that the form names, in bytes.
  public long fileSize() {
    return Long.parseLong("0" + parts.text("file.size").replaceAll("[^0-9]|.{16,}", ""));
  }

  /// The languages in which a title may be given beside the law's own.
  public List<Language> titles() {
    return List.of(Language.values());
  }

  /// Whether a field was refused.
  public boolean wrong(String field) {
    return problems.stream().anyMatch(problem -> problem.field().equals(field));
  }
}
