package org.comity.identity.people;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.comity.identity.BodyNames;
import org.comity.identity.Site;
import org.comity.language.Formats;
import org.comity.language.Language;
import org.comity.language.Words;
import org.comity.post.Letter;
import org.comity.post.Post;
import org.springframework.stereotype.Component;

/// The links of invitations: made, kept by their hash, and sent.
@Component
class InvitationLinks {
  private static final Duration LIFE = Duration.ofDays(30);
  private static final Duration PAUSE = Duration.ofHours(24);
  private static final int MOST_A_DAY = 5;

  private final InvitationStore store;
  private final Post post;
  private final Words words;
  private final BodyNames bodies;
  private final Site site;

  InvitationLinks(InvitationStore store, Post post, Words words, BodyNames bodies, Site site) {
    this.store = store;
    this.post = post;
    this.words = words;
    this.bodies = bodies;
    this.site = site;
  }

  /// Sends a new link, unless five were sent within a day or no mail leaves this installation.
  Enrolments.NewLink send(Invitation invitation) {
    if (store.links(invitation.id(), store.now().minus(PAUSE)) >= MOST_A_DAY) {
      return Enrolments.NewLink.TOO_MANY;
    }
    if (!post.delivers()) {
      return Enrolments.NewLink.NO_MAIL;
    }
    Instant expires = store.now().plus(LIFE);
    post.send(letter(invitation, make(invitation, LIFE), expires));
    return Enrolments.NewLink.SENT;
  }

  /// Sends a new link, or, where no mail leaves this installation, gives it to be handed over.
  Optional<String> sendOrGive(Invitation invitation) {
    return send(invitation) == Enrolments.NewLink.NO_MAIL
        ? Optional.of(make(invitation, LIFE))
        : Optional.empty();
  }

  /// Makes a link that somebody hands over herself.
  String make(Invitation invitation, Duration life) {
    String secret = LinkSecret.random();
    store.addLink(invitation.id(), LinkSecret.hash(secret), store.now().plus(life));
    return site.address("/" + invitation.language().tag() + "/enrol/" + secret);
  }

  private Letter letter(Invitation invitation, String link, Instant expires) {
    Language language = invitation.language();
    Object[] named = {
      "name", invitation.name(),
      "body", bodies.name(invitation.bodyCode(), language),
      "role", words.say(language, invitation.role().words()),
      "link", link,
      "date", new Formats(language, ZoneOffset.UTC).date(expires)
    };
    return new Letter(
        invitation.name(),
        invitation.email(),
        language,
        words.say(language, "identity.mail.invitationSubject"),
        words.say(language, "identity.mail.invitation", named));
  }
}
