package org.comity.directory.web.proposals;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comity.directory.Directory;
import org.comity.directory.proposed.Asked;
import org.comity.directory.proposed.Proposal;
import org.comity.directory.proposed.ProposalFault;
import org.comity.directory.proposed.Proposals;
import org.comity.directory.web.Readers;
import org.comity.identity.BodyNames;
import org.comity.identity.Membership;
import org.comity.instrument.StateCode;
import org.comity.instrument.web.Reading;
import org.comity.shell.Problem;
import org.comity.shell.Reply;
import org.comity.shell.SeeOther;
import org.springframework.stereotype.Component;

/// Makes the pages of proposals and carries out what they ask. Empty for everybody else.
@Component
class ProposalPages {
  private static final String OWN = "/directory/own/designations";
  private static final String ALL = "/directory/proposals";

  private final Proposals proposals;
  private final Directory directory;
  private final BodyNames bodies;
  private final Readers readers;
  private final ProposalUploads uploads;

  ProposalPages(
      Proposals proposals,
      Directory directory,
      BodyNames bodies,
      Readers readers,
      ProposalUploads uploads) {
    this.proposals = proposals;
    this.directory = directory;
    this.bodies = bodies;
    this.readers = readers;
    this.uploads = uploads;
  }

  Optional<ProposalsPage> own(Membership me, boolean saved) {
    if (!proposals.proposes(me)) {
      return Optional.empty();
    }
    ProposalRows rows = rows();
    Reading reading = rows.reading();
    return Optional.of(
        new ProposalsPage(
            reading.say("directory.proposal.title"),
            reading.say("directory.proposal.lead"),
            false,
            saved ? Optional.of(reading.say("directory.proposal.saved")) : Optional.empty(),
            StateCode.of(me.bodyCode()).stream()
                .flatMap(state -> directory.designations(state).stream())
                .filter(each -> each.grounds().period().last() == null)
                .map(rows::named)
                .toList(),
            proposals.mine(me).stream().map(rows::of).toList(),
            List.of()));
  }

  Optional<ProposalFormPage> form(Membership me, Map<String, String> sent) {
    return proposals.proposes(me)
        ? Optional.of(form(me, new SentProposal(sent, null, List.of()), List.of()))
        : Optional.empty();
  }

  private ProposalFormPage form(Membership me, SentProposal sent, List<ProposalFault> faults) {
    ProposalRows rows = rows();
    var asked = new Asked(sent.fields());
    return new ProposalForm(directory, rows.reading(), me.bodyCode())
        .page(asked, rows.subject(asked, me.bodyCode()), faults)
        .with(sent);
  }

  Optional<Reply> propose(Membership me, HttpServletRequest request) throws IOException {
    return proposals.proposes(me) ? propose(me, uploads.take(me, request)) : Optional.empty();
  }

  Optional<Reply> propose(Membership me, SentProposal sent) {
    if (!proposals.proposes(me)) {
      return Optional.empty();
    }
    if (!sent.problems().isEmpty()) {
      return Optional.of(form(me, sent, List.of()));
    }
    List<ProposalFault> faults = proposals.propose(me, new Asked(sent.fields()), sent.attached());
    return Optional.of(
        faults.isEmpty() ? new SeeOther(OWN + "?saved=true") : form(me, sent, faults));
  }

  Optional<Reply> withdraw(Membership me, UUID id) {
    return proposals.withdraw(me, id) ? Optional.of(new SeeOther(OWN)) : Optional.empty();
  }

  Optional<ProposalsPage> all(Membership me, boolean saved) {
    return proposals.decides(me) ? Optional.of(all(me, saved, List.of())) : Optional.empty();
  }

  private ProposalsPage all(Membership me, boolean saved, List<Problem> problems) {
    ProposalRows rows = rows();
    Reading reading = rows.reading();
    List<Proposal> all = proposals.all(me);
    return new ProposalsPage(
        reading.say("directory.proposal.allTitle"),
        reading.say("directory.proposal.allLead"),
        true,
        saved ? Optional.of(reading.say("directory.proposal.decidedNow")) : Optional.empty(),
        List.of(),
        all.stream().map(rows::of).toList(),
        problems);
  }

  Optional<Reply> decide(Membership me, UUID id, boolean approved, String reason) {
    if (!proposals.decides(me)) {
      return Optional.empty();
    }
    List<ProposalFault> faults = proposals.decide(me, id, approved, reason);
    if (faults.isEmpty()) {
      return Optional.of(new SeeOther(ALL + "?saved=true"));
    }
    Reading reading = readers.reading();
    String key = approved ? "directory.proposal.cannotHold" : "directory.proposal.reasonMissing";
    return Optional.of(all(me, false, List.of(new Problem("reason-" + id, reading.say(key)))));
  }

  private ProposalRows rows() {
    return new ProposalRows(directory, bodies, readers.reading());
  }
}
