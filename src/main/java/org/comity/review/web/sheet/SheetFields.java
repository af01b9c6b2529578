package org.comity.review.web.sheet;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.comity.file.FileLimits;
import org.comity.form.sheets.Editions;
import org.comity.form.sheets.SavedAnswer;
import org.comity.form.web.Fields;
import org.comity.identity.PersonNames;
import org.comity.language.Words;
import org.comity.review.Workspace;
import org.comity.shell.CurrentVisitor;
import org.springframework.stereotype.Component;

/// Makes the fields of a questionnaire for its reader, with the names of those who answered.
@Component
public class SheetFields {
  private final Words words;
  private final CurrentVisitor current;
  private final Editions editions;
  private final PersonNames names;
  private final FileLimits limits;

  SheetFields(
      Words words,
      CurrentVisitor current,
      Editions editions,
      PersonNames names,
      FileLimits limits) {
    this.words = words;
    this.current = current;
    this.editions = editions;
    this.names = names;
    this.limits = limits;
  }

  /// The fields of a questionnaire as they are saved.
  public Fields of(Workspace.Part part) {
    Map<UUID, String> known = authors(part.saved().values());
    String somebody = words.say(current.visitor().language(), "review.somebody");
    return new Fields(
        words,
        editions.texts(),
        current.visitor().formats(),
        part.evaluation(),
        part.saved(),
        author -> known.getOrDefault(author, somebody),
        limits.mostOfOne());
  }

  private Map<UUID, String> authors(Collection<SavedAnswer> answers) {
    Set<UUID> authors = new HashSet<>();
    answers.forEach(answer -> authors.add(answer.author()));
    return names(authors);
  }

  /// The names of these persons, as far as the reader may know them.
  public Map<UUID, String> names(Collection<UUID> persons) {
    return names.of(persons);
  }
}
