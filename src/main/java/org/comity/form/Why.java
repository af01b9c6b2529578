package org.comity.form;

import java.util.List;

/// Why a question is asked, not asked, or not known to be: the clauses that decide it, and no
/// others.
///
/// @param relevance what they lead to
/// @param grounds the deciding clauses; empty for a question that is always asked
public record Why(Relevance relevance, List<Ground> grounds) {
  /// Takes the grounds in the order written.
  public Why {
    grounds = List.copyOf(grounds);
  }

  /// One clause with what was found.
  ///
  /// @param question the question it looks at
  /// @param wanted the options that open; empty where only that question's being asked counts
  /// @param chosen the options that were chosen there; of those which open if the clause holds
  /// @param found how the two stand to each other
  public record Ground(Address question, List<String> wanted, List<String> chosen, Found found) {
    /// Takes the options in order.
    public Ground {
      wanted = List.copyOf(wanted);
      chosen = List.copyOf(chosen);
    }
  }

  /// What a clause found at the question it looks at.
  public enum Found {
    /// One of the wanted options was chosen.
    CHOSEN,
    /// Another option was chosen.
    OTHER_CHOSEN,
    /// It is closed by "no information available".
    UNAVAILABLE,
    /// It is not answered yet.
    UNANSWERED,
    /// It is not asked itself.
    NOT_ASKED,
    /// It is not known whether it is asked itself.
    NOT_KNOWN_YET
  }
}
