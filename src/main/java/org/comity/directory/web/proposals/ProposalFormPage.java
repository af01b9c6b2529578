package org.comity.directory.web.proposals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.directory.proposed.Proposal;
import org.comity.instrument.web.ParticipationTable.Choice;
import org.comity.shell.Page;
import org.comity.shell.Problem;

/// The form by which a State proposes a designation, its end, or another authority in its place.
///
/// @param title the page's title
/// @param subject the designation that ends or is replaced, in words; empty for a further one
/// @param hidden what the form carries without showing it, name and value
/// @param fields the fields
/// @param problems what has to be put right
/// @param kept the identifier of a file that has come already; empty for none
/// @param keptName as its sender calls it
public record ProposalFormPage(
    String title,
    String subject,
    List<Choice> hidden,
    List<Field> fields,
    List<Problem> problems,
    String kept,
    String keptName)
    implements Page {

  /// The same with the file that came, and what is wrong with it.
  ProposalFormPage with(SentProposal sent) {
    Proposal.Attached attached = sent.attached();
    return new ProposalFormPage(
        title,
        subject,
        hidden,
        fields,
        Stream.concat(problems.stream(), sent.problems().stream()).toList(),
        attached == null ? "" : attached.file().toString(),
        attached == null ? "" : attached.name());
  }

  /// What is wrong with the file; empty for nothing.
  public Optional<String> fileWrong() {
    return problems.stream()
        .filter(each -> each.field().equals("file"))
        .map(Problem::message)
        .findFirst();
  }

  /// A field of the form.
  ///
  /// @param id its name and the id of its control
  /// @param type `date`, `text` or `select`
  /// @param label what it is
  /// @param hint how it is filled in; empty for none
  /// @param value what stands in it
  /// @param choices what there is to choose from
  /// @param wrong what is wrong with it; empty if nothing is
  public record Field(
      String id,
      String type,
      String label,
      String hint,
      String value,
      List<Choice> choices,
      Optional<String> wrong) {}

  @Override
  public int status() {
    return problems.isEmpty() ? 200 : 422;
  }
}
