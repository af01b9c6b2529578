package org.comity.request.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.comity.form.Finding.Severity;
import org.comity.form.interview.Place;
import org.comity.identity.Membership;
import org.comity.identity.Memberships;
import org.comity.language.Formats;
import org.comity.request.Drafts;
import org.comity.request.Items;
import org.comity.request.SaveOutcome;
import org.comity.request.content.Inventory;
import org.comity.request.content.Profile;
import org.comity.request.facts.Facts;
import org.comity.request.file.CaseFile;
import org.comity.request.grounds.Ground;
import org.comity.request.link.Origin;
import org.comity.shell.Reply;
import org.comity.shell.SeeOther;
import org.springframework.stereotype.Component;

/// Makes the page of a draft and carries out what it asks. Empty for those who do not work on it.
@Component
class RequestPages {
  private final Drafts drafts;
  private final DraftLooks looks;
  private final Memberships memberships;

  RequestPages(Drafts drafts, DraftLooks looks, Memberships memberships) {
    this.drafts = drafts;
    this.looks = looks;
    this.memberships = memberships;
  }

  Optional<RequestPage> page(Membership me, UUID id) {
    return looks.at(me, id).map(this::page);
  }

  private RequestPage page(Look look) {
    List<Part> parts = Part.of(look);
    Membership me = look.me();
    boolean owner = look.draft().owner().equals(me.person());
    return new RequestPage(
        look.reference(),
        look.summary(),
        look.draft().address(),
        parts.stream().map(RequestPages::line).toList(),
        counts(look),
        parts.stream().filter(Part::hasSentence).map(RequestPages::line).toList(),
        Codes.kinds(me.language()),
        owner ? colleagues(look) : List.of(),
        owner,
        look.draft().version(),
        look.draft().signed(),
        new Formats(me.language(), me.zone()).moment(look.draft().changed()),
        asks(look),
        Origin.of(look.draft().file()).map(look::origin).orElse(""),
        around(look),
        look.view().profile().isEmpty());
  }

  private static RequestPage.Around around(Look look) {
    long open =
        look.findings().stream().filter(found -> found.id().startsWith(Ground.FINDING)).count();
    return new RequestPage.Around(open, look.nextDeadline());
  }

  private static RequestPage.Line line(Part part) {
    return new RequestPage.Line(part.address(), part.title(), part.status());
  }

  private static RequestPage.Counts counts(Look look) {
    return new RequestPage.Counts(
        count(look, Severity.BLOCKER), count(look, Severity.WARNING), count(look, Severity.NOTE));
  }

  private static long count(Look look, Severity severity) {
    return look.findings().stream().filter(found -> found.severity() == severity).count();
  }

  private List<RequestPage.Colleague> colleagues(Look look) {
    List<UUID> working = drafts.members(look.me(), look.draft().id());
    return memberships.colleagues(look.me()).stream()
        .filter(each -> !each.person().equals(look.me().person()))
        .map(
            each ->
                new RequestPage.Colleague(
                    each.person().toString(), each.name(), working.contains(each.person())))
        .toList();
  }

  private static List<RequestPage.Asks> asks(Look look) {
    var formats = new Formats(look.language(), look.me().zone());
    return look.view().profile().stream()
        .flatMap(profile -> profile.requirements().stream())
        .filter(each -> each.concerns(look.draft().file().kinds()))
        .map(
            (Profile.Requirement each) ->
                new RequestPage.Asks(
                    look.text(each.text()),
                    each.basis(),
                    each.source(),
                    formats.date(each.asAt()),
                    each.certainty().equals("verified")))
        .toList();
  }

  Optional<Reply> add(Membership me, UUID id, String kind) {
    boolean known = Inventory.shipped().kind(kind).filter(found -> !found.document()).isPresent();
    return drafts
        .find(me, id)
        .filter(draft -> known)
        .flatMap(
            draft -> {
              CaseFile changed = Items.with(draft.file(), kind);
              String item = Items.last(changed);
              return saved(drafts.replace(me, draft, changed), draft.address() + "/items/" + item);
            });
  }

  Optional<Reply> takeAway(Membership me, UUID id, String item) {
    return drafts
        .find(me, id)
        .flatMap(
            draft ->
                saved(
                    drafts.replace(me, draft, Items.without(draft.file(), item)), draft.address()));
  }

  // If somebody saved in between, the page is shown as it is now, and one can do it again.
  private static Optional<Reply> saved(SaveOutcome outcome, String then) {
    return switch (outcome) {
      case SaveOutcome.Saved done -> Optional.of(new SeeOther(then));
      case SaveOutcome.Conflict conflict -> Optional.of(new SeeOther(conflict.draft().address()));
      case SaveOutcome.Signed signed -> Optional.of(new SeeOther(signed.draft().progress()));
      case SaveOutcome.NotThere none -> Optional.empty();
    };
  }

  Optional<Reply> members(Membership me, UUID id, List<String> persons) {
    Optional<Look> look =
        looks.at(me, id).filter(found -> found.draft().owner().equals(me.person()));
    look.ifPresent(
        found ->
            colleagues(found)
                .forEach(each -> change(me, id, each, persons.contains(each.person()))));
    return look.map(found -> new SeeOther(found.draft().address()));
  }

  private void change(Membership me, UUID id, RequestPage.Colleague colleague, boolean works) {
    if (colleague.works() != works) {
      drafts.member(me, id, UUID.fromString(colleague.person()), works);
    }
  }

  Optional<Reply> remove(Membership me, UUID id) {
    return drafts.remove(me, id) ? Optional.of(new SeeOther("/requests")) : Optional.empty();
  }

  /// Where a finding is put right.
  static String address(Look look, Place place) {
    if (place.key().equals(Facts.KEY)) {
      return look.draft().address() + "/facts";
    }
    Stream<Part> parts =
        Part.of(look).stream()
            .filter(part -> part.item() == place.item())
            .filter(part -> part.isItem() || part.name().equals(section(look, place)));
    return parts
        .findFirst()
        .map(part -> part.address() + "#at-" + place.key())
        .orElse(look.draft().address());
  }

  private static String section(Look look, Place place) {
    return look.view().interview().field(place).section();
  }
}
