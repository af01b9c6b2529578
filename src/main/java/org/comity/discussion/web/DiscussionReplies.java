package org.comity.discussion.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comity.discussion.Begin;
import org.comity.discussion.Contribute;
import org.comity.discussion.Say;
import org.comity.discussion.Say.Fault;
import org.comity.discussion.Say.Outcome;
import org.comity.discussion.Speaking;
import org.comity.shell.Problem;
import org.comity.shell.Reply;
import org.comity.shell.SeeOther;
import org.springframework.stereotype.Component;

/// What the pages of discussions answer to what was sent to them. What was typed is never lost.
@Component
class DiscussionReplies {
  private final DiscussionPages pages;
  private final BeginPages begins;
  private final Speaking speaking;
  private final Voice voice;

  DiscussionReplies(DiscussionPages pages, BeginPages begins, Speaking speaking, Voice voice) {
    this.pages = pages;
    this.begins = begins;
    this.speaking = speaking;
    this.voice = voice;
  }

  Optional<Reply> begin(Begin begin) {
    return switch (speaking.begin(begin)) {
      case Outcome.Said(UUID id) -> Optional.of(new SeeOther("/discussions/" + id));
      case Outcome.Wrong(List<Fault> faults) ->
          begins.typed(begin, problems(faults)).map(page -> page);
      case Outcome.Overtaken(), Outcome.TooLate(), Outcome.NotHers() -> Optional.empty();
    };
  }

  Optional<Reply> contribute(Contribute contribute) {
    Optional<Say> say = Optional.of(contribute.say());
    UUID id = contribute.discussion();
    return switch (speaking.contribute(contribute)) {
      case Outcome.Said(UUID said) -> Optional.of(new SeeOther("/discussions/" + said + "#say"));
      case Outcome.Wrong(List<Fault> faults) ->
          page(id, new DiscussionPages.Typed(say, Map.of(), problems(faults), false));
      case Outcome.Overtaken() ->
          page(id, new DiscussionPages.Typed(say, Map.of(), List.of(), true));
      case Outcome.TooLate(), Outcome.NotHers() -> Optional.empty();
    };
  }

  Optional<Reply> correct(UUID id, UUID message, String words) {
    return switch (speaking.correct(id, message, words)) {
      case Outcome.Said(UUID said) ->
          Optional.of(new SeeOther("/discussions/" + said + "#m-" + message));
      case Outcome.Wrong(List<Fault> faults) ->
          page(id, correcting(message, words, "c-" + message, "discussion.fault.words"));
      case Outcome.TooLate() -> page(id, tooLate(words));
      case Outcome.Overtaken(), Outcome.NotHers() -> Optional.empty();
    };
  }

  private DiscussionPages.Typed correcting(UUID message, String words, String field, String key) {
    var problem = new Problem(field, voice.say(key, "most", Say.LONGEST));
    return new DiscussionPages.Typed(
        Optional.empty(), Map.of(message, words), List.of(problem), false);
  }

  // What she meant goes into the field of a further message.
  private DiscussionPages.Typed tooLate(String words) {
    var say = new Say(org.comity.database.Ids.next(), words, "", "");
    var problem = new Problem("words", voice.say("discussion.fault.late"));
    return new DiscussionPages.Typed(Optional.of(say), Map.of(), List.of(problem), false);
  }

  private Optional<Reply> page(UUID id, DiscussionPages.Typed typed) {
    return pages.page(id, typed).map(page -> page);
  }

  private List<Problem> problems(List<Fault> faults) {
    return faults.stream().map(this::problem).toList();
  }

  private Problem problem(Fault fault) {
    return switch (fault) {
      case WORDS -> new Problem("words", voice.say("discussion.fault.words", "most", Say.LONGEST));
      case SUBJECT ->
          new Problem("subject", voice.say("discussion.fault.subject", "most", Begin.LONGEST));
      case NEXT -> new Problem("next", voice.say("discussion.fault.next"));
      case DUE -> new Problem("due", voice.say("discussion.fault.due"));
      case QUOTE -> new Problem("quote", voice.say("discussion.fault.quote"));
      case CIRCLE -> new Problem("circle", voice.say("discussion.fault.circle"));
    };
  }
}
