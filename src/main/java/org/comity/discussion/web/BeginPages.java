package org.comity.discussion.web;

import java.util.List;
import java.util.Optional;
import org.comity.discussion.Begin;
import org.comity.discussion.Discussions;
import org.comity.discussion.Thing;
import org.comity.discussion.ThingKey;
import org.comity.shell.Problem;
import org.springframework.stereotype.Component;

/// Makes the page on which a discussion is begun.
@Component
class BeginPages {
  private final Discussions discussions;
  private final BeginForms forms;
  private final Voice voice;

  BeginPages(Discussions discussions, BeginForms forms, Voice voice) {
    this.discussions = discussions;
    this.forms = forms;
    this.voice = voice;
  }

  /// The empty form; empty where the reader begins none on this thing.
  Optional<BeginPage> empty(ThingKey key) {
    return discussions
        .thing(key, voice.language())
        .flatMap(
            thing ->
                forms
                    .empty(thing, discussions.text(thing))
                    .map(form -> page(thing, form, List.of())));
  }

  /// The form as it was typed, with what has to be put right.
  Optional<BeginPage> typed(Begin typed, List<Problem> problems) {
    return discussions
        .thing(typed.thing(), voice.language())
        .map(thing -> page(thing, forms.typed(thing, typed, problems), problems));
  }

  private BeginPage page(Thing thing, BeginForm form, List<Problem> problems) {
    return new BeginPage(
        voice.say("discussion.begin.title"), thing.title(), thing.address(), form, problems);
  }
}
