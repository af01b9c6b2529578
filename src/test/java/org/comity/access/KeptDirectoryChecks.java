package org.comity.access;

import java.util.List;
import java.util.Map;
import org.comity.directory.amended.ChangeContact;
import org.comity.directory.amended.ContactChanges;
import org.comity.directory.amended.ContactField;
import org.comity.directory.amended.PendingChanges;
import org.comity.directory.confirmed.ConfirmationReminders;
import org.comity.directory.confirmed.Confirmations;
import org.comity.directory.confirmed.Unreachables;
import org.comity.directory.heard.Feedbacks;
import org.comity.directory.proposed.Asked;
import org.comity.directory.proposed.Proposals;
import org.comity.identity.Membership;

/// What the lines on keeping the directory true mean.
final class KeptDirectoryChecks {
  private static final String WITHDRAWN =
      """
      INSERT INTO directory.proposal_decision
        (proposal, approved, withdrawn, reason, author, decided_at)
      VALUES (:proposal, false, true, '', :me, now())
      """;

  private final World world;
  private final ContactChanges changes;
  private final PendingChanges pending;
  private final Proposals proposals;
  private final Feedbacks feedbacks;

  KeptDirectoryChecks(World world) {
    this.world = world;
    this.changes = world.find(ContactChanges.class);
    this.pending = world.find(PendingChanges.class);
    this.proposals = world.find(Proposals.class);
    this.feedbacks = world.find(Feedbacks.class);
  }

  List<Check> all() {
    return List.of(
        readOwn(),
        readOther(),
        write(),
        settle(),
        confirm(),
        remind(),
        unreachable(),
        readProposal(),
        readProposals(),
        propose(),
        decide(),
        tell(),
        readFeedback(),
        answer(),
        readAllFeedback());
  }

  private Check readOwn() {
    return Check.of("directory-contact", "own", "read")
        .orBy("directory-contact", "other", "read")
        .sql(world, "SELECT 1 FROM directory.contact_change WHERE id = :contact_change")
        .service(
            "pending",
            me ->
                pending.all(me).stream()
                    .anyMatch(each -> each.id().equals(World.id("contact_change"))));
  }

  private Check readOther() {
    return Check.of("directory-contact", "other", "read")
        .sql(world, "SELECT 1 FROM directory.contact_change WHERE id = :foreign_contact_change")
        .byTheProgramItself("what other States correct is laid over the entries of everybody");
  }

  private Check write() {
    return Check.of("directory-contact", "own", "write")
        .sql(world, change(":new"))
        .service("correct a telephone", this::corrects);
  }

  private boolean corrects(Membership me) {
    var command =
        new ChangeContact(
            "xa-prosecutor-general",
            "xa-contact-prosecutor",
            "",
            Map.of(ContactField.PHONES, "+44 1632 960119"),
            "Prosecutor");
    return changes.change(me, command) instanceof ChangeContact.Recorded;
  }

  private static String change(String id) {
    return """
    INSERT INTO directory.contact_change
      (id, body, state, authority, contact, fields, before, source, effective, author, recorded_at)
    VALUES (%s, :a, 'XA', 'xa-ministry-justice', 'c', '{}', '{}', 's', now(), :me, now())
    """
        .formatted(id);
  }

  private Check settle() {
    return Check.of("directory-contact", "own", "settle")
        .sql(
            world,
            "INSERT INTO directory.contact_settlement"
                + " VALUES (:contact_change, true, :a, :me, now())")
        .service("confirm", me -> pending.confirm(me, World.id("contact_change")))
        .service("withdraw", me -> pending.withdraw(me, World.id("contact_change")));
  }

  private Check confirm() {
    return Check.of("directory-confirmation", "own", "write")
        .sql(
            world,
            "INSERT INTO directory.confirmation"
                + " VALUES (:new, :a, 'XA', 'xa-ministry-justice', :me, now())")
        .service(
            "still right",
            me -> world.find(Confirmations.class).confirm(me, "xa-ministry-justice"));
  }

  private Check remind() {
    return Check.of("directory-reminder", "any", "write")
        .sql(world, "INSERT INTO directory.reminder VALUES ('XA', '2026-01-01', 'holder', now())")
        .door(
            "remind",
            caller -> {
              world.find(ConfirmationReminders.class).remind("XA", Map.of());
              return true;
            });
  }

  private Check unreachable() {
    return Check.of("directory-unreachable", "any", "write")
        .sql(
            world,
            "INSERT INTO directory.unreachable"
                + " VALUES (:new, 'xa-ministry-justice', 'mailbox', now())")
        .door(
            "a letter came back",
            caller ->
                world.find(Unreachables.class).cameBack("cooperation@parquet.aurelia.example") > 0);
  }

  private Check readProposal() {
    return Check.of("directory-proposal", "own", "read")
        .orBy("directory-proposal", "other", "read")
        .sql(world, "SELECT 1 FROM directory.proposal WHERE id = :proposal")
        .service(
            "what was proposed",
            me -> !proposals.mine(me).isEmpty() || !proposals.all(me).isEmpty());
  }

  private Check readProposals() {
    return Check.of("directory-proposal", "other", "read")
        .sql(world, "SELECT 1 FROM directory.proposal WHERE id = :foreign_proposal")
        .sql(world, "SELECT 1 FROM directory.proposal_file WHERE proposal = :foreign_proposal")
        .service(
            "what all States have proposed",
            me ->
                proposals.all(me).stream()
                    .anyMatch(each -> each.id().equals(World.id("foreign_proposal"))));
  }

  private Check propose() {
    return Check.of("directory-proposal", "own", "write")
        .sql(world, "INSERT INTO directory.proposal VALUES (:new, :a, 'XA', '{}', :me, now())")
        .sql(world, WITHDRAWN)
        .sql(world, "INSERT INTO directory.proposal_file VALUES (:proposal, :file, :a, 'n')")
        .service("withdraw", me -> proposals.withdraw(me, World.id("proposal")))
        .service("propose", this::proposes);
  }

  private boolean proposes(Membership me) {
    Map<String, String> asked =
        Map.ofEntries(
            Map.entry("kind", "end"),
            Map.entry("target", "xa-civil-uncac"),
            Map.entry("last", "2026-01-01"),
            Map.entry("note", "NV 3"),
            Map.entry("dated", "2026-01-01"));
    return proposals.propose(me, new Asked(asked), null).isEmpty()
        && world.finds("SELECT 1 FROM directory.proposal WHERE asked ->> 'note' = 'NV 3'");
  }

  private Check decide() {
    return Check.of("directory-proposal", "other", "decide")
        .sql(
            world,
            "INSERT INTO directory.proposal_decision"
                + " VALUES (:foreign_proposal, true, '', :me, now())")
        .service(
            "approve",
            me -> proposals.decide(me, World.id("foreign_proposal"), true, "").isEmpty());
  }

  private Check tell() {
    return Check.of("directory-feedback", "any", "write")
        .sql(
            world,
            "INSERT INTO directory.feedback"
                + " VALUES (:new, :b, 'XB', 'xb-ministry-justice', 'w', 'XA', :me, now())")
        .service("tell", me -> feedbacks.tell(me, "xb-ministry-justice", "No answer."));
  }

  private Check readFeedback() {
    return Check.of("directory-feedback", "own", "read")
        .orBy("directory-feedback", "other", "read")
        .sql(world, "SELECT 1 FROM directory.feedback WHERE id = :feedback")
        .service(
            "what was told of our entries",
            me -> !feedbacks.mine(me).isEmpty() || !feedbacks.of(me, "XA").isEmpty());
  }

  private Check answer() {
    return Check.of("directory-feedback", "own", "answer")
        .sql(world, "INSERT INTO directory.feedback_answer VALUES (:feedback, :a, 'w', :me, now())")
        .service("answer", me -> feedbacks.answer(me, World.id("feedback"), "It works."));
  }

  private Check readAllFeedback() {
    return Check.of("directory-feedback", "other", "read")
        .sql(world, "SELECT 1 FROM directory.feedback WHERE id = :foreign_feedback")
        .service("what was told of another State's", me -> !feedbacks.of(me, "XB").isEmpty());
  }
}
