package org.comity.form.laws.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.comity.form.Refusal;
import org.comity.form.laws.Law;
import org.comity.form.laws.LawText;
import org.comity.form.laws.Laws;
import org.comity.form.laws.SaveLaw;
import org.comity.form.laws.SaveLaw.Outcome;
import org.comity.form.web.Parts;
import org.comity.identity.Membership;
import org.comity.shell.Reply;
import org.comity.shell.SeeOther;
import org.springframework.stereotype.Component;

/// What the library answers to the form of a law that was sent to it.
@Component
class LawReplies {
  private final Laws laws;
  private final LawPages pages;

  LawReplies(Laws laws, LawPages pages) {
    this.laws = laws;
    this.pages = pages;
  }

  /// A form as it came.
  ///
  /// @param law the law
  /// @param base the version on which it was written; 0 to add the law
  /// @param typed what stands in its fields
  /// @param refused what of it could not be taken already, such as a file
  record Form(UUID law, int base, Parts typed, List<Refusal> refused) {
    Form(UUID law, int base, Parts typed) {
      this(law, base, typed, List.of());
    }
  }

  /// Saves what a form says; empty if there is no such law for her.
  Optional<? extends Reply> reply(Membership me, Form form) {
    Optional<Law> law = laws.find(me, form.law());
    LawParts.Read read =
        LawParts.read(form.typed(), law.filter(found -> found.text().retired()).isPresent());
    List<Refusal> wrong = Stream.concat(form.refused().stream(), refusals(form, read)).toList();
    if (!wrong.isEmpty()) {
      return refused(me, form, law, wrong);
    }
    return reply(me, new SaveLaw(form.law(), form.base(), read.law()));
  }

  /// Retires a law or offers it again.
  Reply retire(Membership me, Law law, int base, boolean retired) {
    LawText text = law.text().retired(retired);
    return reply(me, new SaveLaw(law.id(), base, text))
        .<Reply>map(reply -> reply)
        .orElseGet(() -> pages.page(me, law));
  }

  private Optional<? extends Reply> reply(Membership me, SaveLaw command) {
    var there = new SeeOther("/laws/" + command.id());
    return switch (laws.save(me, command)) {
      case Outcome.Saved saved -> Optional.of(there);
      case Outcome.Unchanged same -> Optional.of(there);
      case Outcome.Conflict(Law theirs, Law mine) -> Optional.of(pages.conflict(me, theirs, mine));
      case Outcome.Refused refused -> Optional.empty();
      case Outcome.NotYours notYours -> laws.find(me, command.id()).map(law -> there);
    };
  }

  private Stream<Refusal> refusals(Form form, LawParts.Read read) {
    List<Refusal> unread = read.refusals();
    return (unread.isEmpty() ? laws.refusals(form.law(), read.law()) : unread).stream();
  }

  private Optional<? extends Reply> refused(
      Membership me, Form form, Optional<Law> law, List<Refusal> wrong) {
    if (form.base() == 0) {
      return Optional.of(me)
          .filter(laws::writes)
          .map(writes -> pages.adding(form.law(), form.typed(), wrong));
    }
    return law.map(found -> pages.page(me, found, form.base(), form.typed(), wrong));
  }
}
