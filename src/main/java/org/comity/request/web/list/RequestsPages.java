package org.comity.request.web.list;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comity.form.Finding.Severity;
import org.comity.identity.Membership;
import org.comity.language.Words;
import org.comity.request.Beginnings;
import org.comity.request.Drafts;
import org.comity.request.check.Sentences;
import org.comity.request.content.Inventory;
import org.comity.request.file.CaseReading;
import org.comity.request.follow.Stage;
import org.comity.request.sealed.SealedCase;
import org.comity.request.web.Codes;
import org.comity.request.web.Look;
import org.comity.request.web.follow.FollowWords;
import org.comity.request.web.input.Input;
import org.comity.shell.Problem;
import org.comity.shell.Reply;
import org.comity.shell.SeeOther;
import org.comity.shell.Status;
import org.springframework.stereotype.Component;

/// Makes the list of requests and the forms with which one begins. Empty for those who draft none.
@Component
class RequestsPages {
  private final Drafts drafts;
  private final Beginnings beginnings;
  private final RequestFinder finder;
  private final Codes codes;
  private final Words words;

  RequestsPages(
      Drafts drafts, Beginnings beginnings, RequestFinder finder, Codes codes, Words words) {
    this.drafts = drafts;
    this.beginnings = beginnings;
    this.finder = finder;
    this.codes = codes;
    this.words = words;
  }

  Optional<RequestsPage> all(Membership me, RequestFilter filter, List<Problem> problems) {
    if (!drafts.drafts(me)) {
      return Optional.empty();
    }
    List<FoundRequest> all = finder.all(me);
    FollowWords say = FollowWords.of(words, me);
    List<RequestsPage.Line> lines =
        all.stream().filter(filter::wants).map(found -> line(found, say)).toList();
    return Optional.of(
        new RequestsPage(
            words.say(me.language(), "request.entry"),
            true,
            lines,
            FilterPart.of(me, words, all, filter, lines.size()),
            problems));
  }

  private static RequestsPage.Line line(FoundRequest found, FollowWords say) {
    Look look = found.look();
    return new RequestsPage.Line(
        look.draft().address(),
        look.reference(),
        look.summary(),
        say.formats().moment(look.draft().changed()),
        look.nextDeadline(),
        status(look),
        say.mark(found.progress().stage()),
        found.progress().stage() == Stage.DRAFTING);
  }

  static Status status(Look look) {
    boolean stopped =
        look.findings().stream().anyMatch(found -> found.severity() == Severity.BLOCKER);
    return stopped ? Status.IN_PROGRESS : Status.READY;
  }

  Optional<NewRequestPage> form(
      Membership me, String state, List<String> kinds, List<Problem> problems) {
    if (!drafts.drafts(me)) {
      return Optional.empty();
    }
    List<Input.Option> states =
        codes.states(me.language()).stream()
            .filter(option -> !option.value().equals(me.bodyCode()))
            .toList();
    return Optional.of(
        new NewRequestPage(
            say(me, "request.new.title"), states, state, ticks(me, kinds), problems));
  }

  private Input.Ticks ticks(Membership me, List<String> chosen) {
    return new Input.Ticks(
        "kinds", say(me, "request.new.kinds"), Set.copyOf(chosen), Codes.kinds(me.language()));
  }

  Optional<Reply> begin(Membership me, String state, List<String> kinds) {
    List<String> known =
        kinds.stream()
            .filter(name -> Inventory.shipped().kind(name).filter(k -> !k.document()).isPresent())
            .toList();
    boolean there =
        codes.states(me.language()).stream().anyMatch(option -> option.value().equals(state));
    var problems = new ArrayList<Problem>();
    if (!there || state.equals(me.bodyCode())) {
      problems.add(new Problem("state", say(me, "request.new.stateMissing")));
    }
    if (known.isEmpty()) {
      problems.add(new Problem("kinds", say(me, "request.new.kindsMissing")));
    }
    if (!problems.isEmpty()) {
      return form(me, state, known, problems).map(page -> page);
    }
    return drafts
        .begin(me, beginnings.of(me, state, known))
        .map(draft -> new SeeOther(draft.address()));
  }

  /// Begins a request with a case file that was made elsewhere, encrypted or not.
  Optional<Reply> read(Membership me, ArrivingCase arriving) {
    if (!drafts.drafts(me)) {
      return Optional.empty();
    }
    if (arriving.large()) {
      return refused(me, "file", "request.file.too-many-bytes");
    }
    byte[] content = arriving.content();
    if (!SealedCase.is(content)) {
      return read(me, content);
    }
    String passphrase = arriving.passphrase();
    String why = passphrase.isEmpty() ? "request.list.closed" : "request.list.locked";
    return SealedCase.open(content, passphrase.toCharArray())
        .map(plain -> read(me, plain))
        .orElseGet(() -> refused(me, "passphrase", why));
  }

  private Optional<Reply> refused(Membership me, String field, String why) {
    Problem problem = new Problem(field, say(me, why));
    return all(me, RequestFilter.ALL, List.of(problem)).map(page -> page);
  }

  private Optional<Reply> read(Membership me, byte[] content) {
    String text = new String(content, StandardCharsets.UTF_8);
    CaseReading reading = CaseReading.of(text, Inventory.shipped());
    if (reading.file().isPresent() && !text.isBlank()) {
      return drafts.begin(me, reading.file().get()).map(draft -> new SeeOther(draft.address()));
    }
    var sentences = new Sentences(words, Inventory.shipped(), me.language());
    List<Problem> problems =
        reading.problems().stream()
            .map(problem -> new Problem("file", sentences.of(problem)))
            .toList();
    return all(me, RequestFilter.ALL, problems).map(page -> page);
  }

  private String say(Membership me, String key) {
    return words.say(me.language(), key);
  }
}
