package org.comity.directory.confirmed;

import org.comity.identity.BodyNames;
import org.comity.identity.Membership;
import org.comity.identity.Persons;
import org.comity.identity.Site;
import org.comity.language.Language;
import org.comity.language.Words;
import org.comity.post.Letter;
import org.comity.post.Post;
import org.springframework.stereotype.Component;

/// The letters that ask for a confirmation.
@Component
class ConfirmationLetters {
  private final Post post;
  private final Persons persons;
  private final Words words;
  private final Site site;
  private final BodyNames names;

  ConfirmationLetters(Post post, Persons persons, Words words, Site site, BodyNames names) {
    this.post = post;
    this.persons = persons;
    this.words = words;
    this.site = site;
    this.names = names;
  }

  /// Tells somebody that entries wait.
  ///
  /// @param step `holder`, `second` or `secretariat`
  /// @param count how many entries
  void send(Membership to, String state, String step, int count) {
    Language language = to.language();
    String path = step.equals("secretariat") ? "/directory/notes/" + state : "/directory/own";
    post.send(
        new Letter(
            to.name(),
            persons.email(to),
            language,
            words.say(language, "directory.mail.confirmSubject"),
            words.say(
                language,
                "directory.mail.confirm." + step,
                "name",
                to.name(),
                "state",
                names.name(state, language),
                "count",
                count,
                "link",
                site.address(path))));
  }
}
