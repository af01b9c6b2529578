package org.comity.identity.people;

import org.comity.identity.Membership;
import org.comity.identity.Site;
import org.comity.language.Words;
import org.comity.post.Letter;
import org.comity.post.Post;
import org.springframework.stereotype.Component;

/// The letters by which an address confirms a change.
@Component
class EmailChangeLetters {
  private final Post post;
  private final Words words;
  private final Site site;

  EmailChangeLetters(Post post, Words words, Site site) {
    this.post = post;
    this.words = words;
    this.site = site;
  }

  void ask(Membership me, String email, String secret) {
    String link = site.address("/" + me.language().tag() + "/new-address/" + secret);
    post.send(
        new Letter(
            me.name(),
            email,
            me.language(),
            words.say(me.language(), "identity.mail.addressSubject"),
            words.say(me.language(), "identity.mail.address", "name", me.name(), "link", link)));
  }
}
