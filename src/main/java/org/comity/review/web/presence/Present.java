package org.comity.review.web.presence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comity.form.sheets.Presence;
import org.comity.form.web.FieldName;
import org.comity.identity.Membership;
import org.comity.identity.PersonNames;
import org.comity.language.Words;
import org.comity.review.Workspace;
import org.comity.shell.CurrentVisitor;
import org.springframework.stereotype.Component;

/// Tells in a sentence who else has a section open.
@Component
public class Present {
  private static final int LONGEST = 300;

  private final Presence presence;
  private final PersonNames names;
  private final Words words;
  private final CurrentVisitor current;

  Present(Presence presence, PersonNames names, Words words, CurrentVisitor current) {
    this.presence = presence;
    this.names = names;
    this.words = words;
    this.current = current;
  }

  /// Notes that the reader has the section open, and names the colleagues who have it open as well.
  ///
  /// @param question the field at which she is; empty if at none
  /// @return a sentence; empty if she is alone
  public String others(Membership me, Workspace.Part part, String section, String question) {
    String known = question.length() > LONGEST ? "" : question;
    List<Presence.Present> others =
        presence.here(me, part.sheet(), part.open().seen(), section, known);
    Map<UUID, String> persons = names.of(others.stream().map(Presence.Present::person).toList());
    List<String> here =
        others.stream()
            .flatMap(
                other ->
                    Optional.ofNullable(persons.get(other.person()))
                        .map(name -> at(name, part, other.question()))
                        .stream())
            .toList();
    var formats = current.visitor().formats();
    return here.isEmpty()
        ? ""
        : words.say(formats.language(), "review.presence.here", "names", formats.list(here));
  }

  /// The name, with the number of the question at which the person is.
  private String at(String name, Workspace.Part part, String question) {
    String number =
        FieldName.of(question + ":")
            .map(FieldName::address)
            .filter(part.evaluation().addresses()::contains)
            .map(address -> part.evaluation().question(address).number())
            .orElse("");
    return number.isEmpty()
        ? name
        : words.say(
            current.visitor().language(), "review.presence.at", "name", name, "number", number);
  }
}
