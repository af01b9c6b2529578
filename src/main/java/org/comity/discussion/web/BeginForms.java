package org.comity.discussion.web;

import java.util.List;
import java.util.Optional;
import org.comity.database.Ids;
import org.comity.discussion.Begin;
import org.comity.discussion.Circle;
import org.comity.discussion.Discussions;
import org.comity.discussion.Party;
import org.comity.discussion.Thing;
import org.comity.shell.Problem;
import org.springframework.stereotype.Component;

/// Makes the form that begins a discussion.
@Component
class BeginForms {
  private final Discussions discussions;
  private final Voice voice;

  BeginForms(Discussions discussions, Voice voice) {
    this.discussions = discussions;
    this.voice = voice;
  }

  /// An empty form; empty where the reader begins none on this thing.
  Optional<BeginForm> empty(Thing thing, Optional<String> text) {
    if (!discussions.writes() || thing.circles().isEmpty()) {
      return Optional.empty();
    }
    Circle first = thing.circles().getFirst();
    var say = new SayForm(Ids.next().toString(), "", parties(thing), asked(first), "", List.of());
    return Optional.of(form(thing, first.code(), "", text.isPresent(), "", "", say));
  }

  /// The form as it was typed.
  BeginForm typed(Thing thing, Begin typed, List<Problem> problems) {
    var say =
        new SayForm(
            typed.say().key().toString(),
            typed.say().words(),
            parties(thing),
            typed.say().next(),
            typed.say().due(),
            problems);
    boolean quotes = discussions.text(thing).isPresent();
    String near = Integer.toString(typed.near());
    return form(thing, typed.circle(), typed.subject(), quotes, typed.quote(), near, say);
  }

  private BeginForm form(
      Thing thing,
      String circle,
      String subject,
      boolean quotes,
      String quote,
      String near,
      SayForm say) {
    return new BeginForm(
        thing.key().room(),
        thing.key().kind(),
        thing.key().id(),
        thing.circles().stream()
            .map(each -> new Choice(each.code(), voice.circle(each.bodies())))
            .toList(),
        circle,
        thing.readers(),
        subject,
        quotes,
        quote,
        near,
        say);
  }

  // Those of all circles, each once.
  private List<Choice> parties(Thing thing) {
    return thing.circles().stream()
        .flatMap(circle -> circle.parties().stream())
        .distinct()
        .map(party -> new Choice(party.code(), voice.party(party)))
        .toList();
  }

  // In a circle of several bodies the others are asked, in one of one body its members.
  private String asked(Circle circle) {
    return circle.parties().stream()
        .filter(party -> circle.bodies().size() == 1 || !discussions.mine(party))
        .findFirst()
        .map(Party::code)
        .orElse("");
  }
}
