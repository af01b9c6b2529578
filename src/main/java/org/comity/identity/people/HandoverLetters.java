package org.comity.identity.people;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.comity.identity.BodyNames;
import org.comity.identity.Membership;
import org.comity.identity.Persons;
import org.comity.identity.Site;
import org.comity.language.Formats;
import org.comity.language.Words;
import org.comity.post.Letter;
import org.comity.post.LetterKind;
import org.comity.post.LetterKinds;
import org.comity.post.Post;
import org.springframework.stereotype.Component;

/// The letters about hand-overs, and those that ask a focal point to name a deputy. The first
/// always come at once; the others as their reader chose.
@Component
class HandoverLetters implements LetterKinds {
  private static final LetterKind DEPUTY =
      new LetterKind("name-a-deputy", "identity.letters.deputy");

  private final Post post;
  private final Persons persons;
  private final Words words;
  private final Site site;
  private final BodyNames names;

  HandoverLetters(Post post, Persons persons, Words words, Site site, BodyNames names) {
    this.post = post;
    this.persons = persons;
    this.words = words;
    this.site = site;
    this.names = names;
  }

  @Override
  public List<LetterKind> kinds() {
    return List.of(DEPUTY);
  }

  /// Tells somebody of a hand-over.
  ///
  /// @param what `asked` whoever finishes it, `told` the focal point who did not start it, `done`
  ///   and `withdrawn` everybody whom it concerned
  void of(Handover handover, String what, Membership to) {
    var formats = new Formats(to.language(), to.zone());
    post.send(
        letter(
            to,
            "identity.mail.handover." + what,
            Map.ofEntries(
                entry("state", names.name(handover.bodyCode(), to.language())),
                entry("heir", handover.heir().name()),
                entry("day", formats.date(handover.day())),
                entry("expires", formats.date(handover.expires())),
                entry("link", site.address(address(handover, what))))));
  }

  private static String address(Handover handover, String what) {
    return what.equals("asked") || what.equals("told")
        ? "/people/handovers/" + handover.id()
        : "/people";
  }

  /// Asks a focal point to name a deputy.
  void nameADeputy(Membership to) {
    Letter letter =
        letter(
            to,
            "identity.mail.deputy",
            Map.ofEntries(
                entry("state", names.name(to.bodyCode(), to.language())),
                entry("link", site.address("/people"))));
    post.send(letter.as(DEPUTY, to.person(), to.zone()));
  }

  private Letter letter(Membership to, String key, Map<String, Object> facts) {
    Object[] named =
        Stream.concat(Stream.of(entry("name", to.name())), facts.entrySet().stream())
            .flatMap(fact -> Stream.of(fact.getKey(), fact.getValue()))
            .toArray();
    return new Letter(
        to.name(),
        persons.email(to),
        to.language(),
        words.say(to.language(), key + "Subject"),
        words.say(to.language(), key, named));
  }
}
