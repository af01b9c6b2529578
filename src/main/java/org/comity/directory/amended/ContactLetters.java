package org.comity.directory.amended;

import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.Collectors;
import org.comity.identity.Membership;
import org.comity.identity.Memberships;
import org.comity.identity.Persons;
import org.comity.identity.Role;
import org.comity.identity.Site;
import org.comity.language.Formats;
import org.comity.language.Words;
import org.comity.post.Letter;
import org.comity.post.Post;
import org.springframework.stereotype.Component;

/// The letters about a change that waits: to the mailboxes that the authority had until then, and
/// to those of the State who can confirm or withdraw it.
@Component
class ContactLetters {
  private static final Set<Role> SETTLING = Set.of(Role.FOCAL_POINT, Role.DEPUTY);

  private final Post post;
  private final Persons persons;
  private final Memberships memberships;
  private final Words words;
  private final Site site;

  ContactLetters(Post post, Persons persons, Memberships memberships, Words words, Site site) {
    this.post = post;
    this.persons = persons;
    this.memberships = memberships;
    this.words = words;
    this.site = site;
  }

  void waits(Membership me, ContactChange change, ContactChanges.Editing before) {
    for (String mailbox : before.point().reach().mailboxes()) {
      post.send(oldContact(me, change, before, mailbox));
    }
    memberships.colleagues(me).stream()
        .filter(each -> SETTLING.contains(each.role()) && !each.person().equals(me.person()))
        .forEach(each -> post.send(colleague(each, me, change, before)));
  }

  // In the language of whoever changes it, who is of the same State.
  private Letter oldContact(
      Membership me, ContactChange change, ContactChanges.Editing before, String mailbox) {
    String name = before.authority().name(me.language()).value();
    var formats = new Formats(me.language(), ZoneOffset.UTC);
    return new Letter(
        name,
        mailbox,
        me.language(),
        words.say(me.language(), "directory.mail.beingChangedSubject"),
        words.say(
            me.language(),
            "directory.mail.beingChanged",
            "authority",
            name,
            "fields",
            fields(change, formats),
            "effective",
            formats.moment(change.effective()),
            "link",
            site.address(
                "/" + me.language().tag() + "/directory/authorities/" + before.authority().id())));
  }

  private Letter colleague(
      Membership to, Membership me, ContactChange change, ContactChanges.Editing before) {
    var formats = new Formats(to.language(), to.zone());
    Object[] named = {
      "name", to.name(),
      "by", me.name(),
      "authority", before.authority().name(to.language()).value(),
      "fields", fields(change, formats),
      "effective", formats.moment(change.effective()),
      "link", site.address("/directory/own")
    };
    return new Letter(
        to.name(),
        persons.email(to),
        to.language(),
        words.say(to.language(), "directory.mail.confirmChangeSubject"),
        words.say(to.language(), "directory.mail.confirmChange", named));
  }

  private String fields(ContactChange change, Formats formats) {
    return formats.list(
        change.names().stream()
            .map(each -> words.say(formats.language(), "directory.field." + each.word()))
            .collect(Collectors.toList()));
  }
}
