package org.comity.directory.web.proposals;

import java.util.List;
import java.util.Map;
import org.comity.directory.proposed.Proposal;
import org.comity.shell.Problem;
import org.jspecify.annotations.Nullable;

/// A proposal as it was sent.
///
/// @param fields the texts by name
/// @param attached the file that came with it or before it; null for none
/// @param problems what is wrong with the file
record SentProposal(
    Map<String, String> fields, Proposal.@Nullable Attached attached, List<Problem> problems) {
  SentProposal {
    fields = Map.copyOf(fields);
    problems = List.copyOf(problems);
  }
}
