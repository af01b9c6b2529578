package org.comity.directory.proposed;

import java.util.Optional;
import java.util.UUID;
import org.comity.file.Files;
import org.comity.file.Kept;
import org.comity.identity.Access;
import org.comity.identity.Membership;
import org.comity.identity.Memberships;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The notes verbales that were handed in with proposals: they stay as they were, and their State
/// and the secretariat alone read them.
@Service
public class ProposalFiles {
  /// To what such a file belongs.
  public static final String PLACE = "directory-proposal";

  private static final String SECRETARIAT = "SECRETARIAT";

  private final ProposalStore store;
  private final Files files;
  private final Memberships memberships;
  private final Access access;

  ProposalFiles(ProposalStore store, Files files, Memberships memberships, Access access) {
    this.store = store;
    this.files = files;
    this.memberships = memberships;
    this.access = access;
  }

  /// A file of a proposal and its name.
  public record Found(Kept kept, String name) {}

  /// The file of a proposal; empty where it has none, or for whoever may not read it.
  @Transactional(readOnly = true)
  public Optional<Found> find(Membership me, UUID proposal) {
    return store.all().stream()
        .filter(each -> each.id().equals(proposal) && reads(me, each))
        .flatMap(each -> Optional.ofNullable(each.attached()).stream())
        .flatMap(
            each ->
                files.granted(each.file(), each.owner()).stream()
                    .map(kept -> new Found(kept, each.name())))
        .findFirst();
  }

  private boolean reads(Membership me, Proposal proposal) {
    return access.allows(me, "directory-proposal", "other", "read")
        || (me.body().equals(proposal.body())
            && access.allows(me, "directory-proposal", "own", "read"));
  }

  // Frozen with the proposal, and given to the secretariat.
  void attach(Proposal proposal) {
    Proposal.Attached attached = proposal.attached();
    if (attached != null) {
      store.attach(proposal.id(), attached);
      files.freeze(attached.file());
      memberships.body(SECRETARIAT).ifPresent(body -> files.grant(attached.file(), body));
    }
  }
}
