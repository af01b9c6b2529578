package org.comity.request.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comity.form.Finding.Severity;
import org.comity.identity.Membership;
import org.comity.language.Formats;
import org.comity.language.Words;
import org.comity.request.Beginnings;
import org.comity.request.Drafts;
import org.comity.request.check.Sentences;
import org.comity.request.content.Inventory;
import org.comity.request.content.Kind;
import org.comity.request.file.CaseReading;
import org.comity.request.sealed.SealedCase;
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
  private final DraftLooks looks;
  private final Codes codes;
  private final Words words;

  RequestsPages(Drafts drafts, Beginnings beginnings, DraftLooks looks, Codes codes, Words words) {
    this.drafts = drafts;
    this.beginnings = beginnings;
    this.looks = looks;
    this.codes = codes;
    this.words = words;
  }

  Optional<RequestsPage> all(Membership me, List<Problem> problems) {
    if (!drafts.drafts(me)) {
      return Optional.empty();
    }
    var formats = new Formats(me.language(), me.zone());
    List<RequestsPage.Line> lines =
        looks.mine(me).stream()
            .map(
                look ->
                    new RequestsPage.Line(
                        look.draft().address(),
                        look.reference(),
                        look.summary(),
                        formats.moment(look.draft().changed()),
                        look.nextDeadline(),
                        status(look)))
            .toList();
    return Optional.of(
        new RequestsPage(words.say(me.language(), "request.entry"), true, lines, problems));
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
    return new Input.Ticks("kinds", say(me, "request.new.kinds"), Set.copyOf(chosen), kinds(me));
  }

  /// The kinds of assistance by name, in order.
  static List<Input.Option> kinds(Membership me) {
    Inventory inventory = Inventory.shipped();
    return inventory.kinds().values().stream()
        .filter(kind -> !kind.document())
        .map(
            (Kind kind) ->
                new Input.Option(
                    kind.name(), inventory.texts().in(me.language(), kind.title()).value()))
        .toList();
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
  ///
  /// @param passphrase of an encrypted one; empty for none
  Optional<Reply> read(Membership me, byte[] content, String passphrase) {
    if (!drafts.drafts(me)) {
      return Optional.empty();
    }
    if (!SealedCase.is(content)) {
      return read(me, content);
    }
    String why = passphrase.isEmpty() ? "request.list.closed" : "request.list.locked";
    return SealedCase.open(content, passphrase.toCharArray())
        .map(plain -> read(me, plain))
        .orElseGet(() -> refused(me, why));
  }

  private Optional<Reply> refused(Membership me, String why) {
    Problem problem = new Problem("passphrase", say(me, why));
    return all(me, List.of(problem)).map(page -> page);
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
    return all(me, problems).map(page -> page);
  }

  private String say(Membership me, String key) {
    return words.say(me.language(), key);
  }
}
