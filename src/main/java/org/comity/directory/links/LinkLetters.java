package org.comity.directory.links;

import java.time.LocalDate;
import java.util.List;
import org.comity.identity.Membership;
import org.comity.identity.Memberships;
import org.comity.identity.Persons;
import org.comity.identity.Role;
import org.comity.identity.Site;
import org.comity.language.Formats;
import org.comity.language.Words;
import org.comity.post.Letter;
import org.comity.post.LetterKind;
import org.comity.post.LetterKinds;
import org.comity.post.Post;
import org.springframework.stereotype.Component;

/// Tells the focal point of a State that a web address of its entries does not answer.
@Component
class LinkLetters implements LetterKinds {
  private static final LetterKind GONE = new LetterKind("directory-link", "directory.letters.link");

  private final Post post;
  private final Persons persons;
  private final Memberships memberships;
  private final Words words;
  private final Site site;

  LinkLetters(Post post, Persons persons, Memberships memberships, Words words, Site site) {
    this.post = post;
    this.persons = persons;
    this.memberships = memberships;
    this.words = words;
    this.site = site;
  }

  @Override
  public List<LetterKind> kinds() {
    return List.of(GONE);
  }

  /// Tells of an address that was looked at in vain on three days.
  void gone(Link link, Found found, LocalDate day) {
    memberships.of(link.state()).stream()
        .filter(each -> each.role() == Role.FOCAL_POINT)
        .forEach(each -> post.send(letter(each, link, found, day)));
  }

  private Letter letter(Membership to, Link link, Found found, LocalDate day) {
    var formats = new Formats(to.language(), to.zone());
    String text =
        words.say(
            to.language(),
            "directory.mail.link",
            "name",
            to.name(),
            "address",
            link.address(),
            "found",
            words.say(to.language(), "directory.links.result." + found.result().code()),
            "date",
            formats.date(day),
            "link",
            site.address("/directory/authorities/" + link.authority()));
    String subject = words.say(to.language(), "directory.mail.linkSubject");
    return new Letter(to.name(), persons.email(to), to.language(), subject, text)
        .as(GONE, to.person(), to.zone());
  }
}
