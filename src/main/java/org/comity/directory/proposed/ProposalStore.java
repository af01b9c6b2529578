package org.comity.directory.proposed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.comity.database.Rows;
import org.comity.file.FileId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of proposals and decisions, to which one can only add.
@Repository
class ProposalStore {
  private final JdbcClient jdbc;

  ProposalStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  long count() {
    return jdbc.sql(
            """
            SELECT (SELECT count(*) FROM directory.proposal)
              + (SELECT count(*) FROM directory.proposal_decision)
            """)
        .query(Long.class)
        .single();
  }

  /// Every proposal that the current visitor may see, in the order of decision, the open ones last.
  List<Proposal> all() {
    return jdbc.sql(
            """
            SELECT p.id, p.body, p.state, p.asked, p.author, p.proposed_at, d.approved, d.withdrawn,
              d.reason, d.author AS decided_by, d.decided_at, f.file, f.owner, f.name
            FROM directory.proposal p
            LEFT JOIN directory.proposal_file f ON f.proposal = p.id
            LEFT JOIN directory.proposal_decision d ON d.proposal = p.id
            ORDER BY d.decided_at NULLS LAST, p.proposed_at, p.id
            """)
        .query(ProposalStore::row)
        .list();
  }

  void add(Proposal proposal) {
    jdbc.sql(
            """
            INSERT INTO directory.proposal (id, body, state, asked, author, proposed_at)
            VALUES (:id, :body, :state, :asked::jsonb, :author, :at)
            """)
        .param("id", proposal.id())
        .param("body", proposal.body())
        .param("state", proposal.state())
        .param("asked", Rows.json(proposal.asked().fields()))
        .param("author", proposal.author())
        .param("at", Rows.utc(proposal.at()))
        .update();
  }

  /// Adds the file that was handed in with a proposal.
  void attach(UUID proposal, Proposal.Attached attached) {
    jdbc.sql(
            """
            INSERT INTO directory.proposal_file (proposal, file, owner, name)
            VALUES (:proposal, :file, :owner, :name)
            """)
        .param("proposal", proposal)
        .param("file", attached.file().value())
        .param("owner", attached.owner())
        .param("name", attached.name())
        .update();
  }

  /// Adds a decision. Gives false, and adds nothing, if there is one already.
  boolean decide(UUID proposal, Proposal.Decision decision) {
    return jdbc.sql(
                """
                INSERT INTO directory.proposal_decision
                  (proposal, approved, withdrawn, reason, author, decided_at)
                VALUES (:proposal, :approved, :withdrawn, :reason, :author, :at)
                ON CONFLICT (proposal) DO NOTHING
                """)
            .param("proposal", proposal)
            .param("approved", decision.outcome() == Proposal.Outcome.APPROVED)
            .param("withdrawn", decision.outcome() == Proposal.Outcome.WITHDRAWN)
            .param("reason", decision.reason())
            .param("author", decision.author())
            .param("at", Rows.utc(decision.at()))
            .update()
        == 1;
  }

  private static Proposal row(ResultSet row, int number) throws SQLException {
    return new Proposal(
        row.getObject("id", UUID.class),
        row.getObject("body", UUID.class),
        row.getString("state"),
        new Asked(Rows.texts(row, "asked")),
        row.getObject("author", UUID.class),
        Rows.instant(row, "proposed_at"),
        decision(row),
        attached(row));
  }

  private static Proposal.@Nullable Attached attached(ResultSet row) throws SQLException {
    UUID file = row.getObject("file", UUID.class);
    return file == null
        ? null
        : new Proposal.Attached(
            new FileId(file), row.getObject("owner", UUID.class), row.getString("name"));
  }

  private static Proposal.Outcome outcome(ResultSet row) throws SQLException {
    if (row.getBoolean("withdrawn")) {
      return Proposal.Outcome.WITHDRAWN;
    }
    return row.getBoolean("approved") ? Proposal.Outcome.APPROVED : Proposal.Outcome.REFUSED;
  }

  private static Proposal.@Nullable Decision decision(ResultSet row) throws SQLException {
    UUID author = row.getObject("decided_by", UUID.class);
    return author == null
        ? null
        : new Proposal.Decision(
            outcome(row), row.getString("reason"), author, Rows.instant(row, "decided_at"));
  }
}
