package org.comity.review.web.api;

import java.util.List;
import java.util.Locale;
import org.comity.form.Address;
import org.comity.form.Evaluation;
import org.comity.form.Finding;
import org.comity.form.Progress;
import org.comity.form.Relevance;
import org.comity.form.Why;
import org.comity.form.web.WhyInWords;
import org.comity.review.Workspace;
import org.comity.review.web.Reader;

/// What is asked and why, what is missing or wrong, how far it is: completeness, never compliance.
///
/// @param questionnaire the name of the questionnaire
/// @param edition the edition it stands on
/// @param progress how far it is
/// @param sections how far each section is
/// @param questions every place of the form in order
/// @param findings what is missing, wrong or advised, in the order of the form
record EvaluationJson(
    String questionnaire,
    String edition,
    ProgressJson progress,
    List<SectionJson> sections,
    List<PlaceJson> questions,
    List<FindingJson> findings) {

  /// How complete it is.
  record ProgressJson(int answered, int asked, int mayOpen, int given) {
    static ProgressJson of(Progress progress) {
      return new ProgressJson(
          progress.answered(), progress.asked(), progress.mayOpen(), progress.given());
    }
  }

  /// How complete a section is.
  record SectionJson(String id, ProgressJson progress) {}

  /// One place of the form.
  ///
  /// @param relevance `asked`, `not-asked` or `not-known-yet`
  /// @param counted whether its answer counts
  /// @param why what decides it; empty for what is always asked
  record PlaceJson(
      String question,
      String path,
      String relevance,
      boolean required,
      boolean counted,
      List<GroundJson> why) {}

  /// One clause that decides, with what was found there.
  record GroundJson(
      String question,
      String path,
      String found,
      List<String> wanted,
      List<String> chosen,
      String message) {}

  /// A finding.
  ///
  /// @param severity `blocker` and `error` stop a submission, `warning` and `note` do not
  record FindingJson(String question, String path, String severity, String code, String message) {
    static FindingJson of(Finding finding, Reader reader) {
      return new FindingJson(
          finding.address().question(),
          finding.address().path(),
          word(finding.severity()),
          finding.code(),
          finding.sentence(reader.words(), reader.language()));
    }
  }

  static EvaluationJson of(Workspace.Part part, Reader reader) {
    Evaluation evaluation = part.evaluation();
    var words = new WhyInWords(reader.fields(part));
    return new EvaluationJson(
        part.definition().id(),
        part.definition().edition(),
        ProgressJson.of(evaluation.progress()),
        part.definition().sections().stream()
            .map(found -> section(evaluation, found.id()))
            .toList(),
        evaluation.addresses().stream().map(address -> place(evaluation, words, address)).toList(),
        evaluation.findings().stream().map(finding -> FindingJson.of(finding, reader)).toList());
  }

  private static SectionJson section(Evaluation evaluation, String id) {
    return new SectionJson(id, ProgressJson.of(evaluation.progress(id)));
  }

  private static PlaceJson place(Evaluation evaluation, WhyInWords words, Address address) {
    Why why = evaluation.why(address);
    return new PlaceJson(
        address.question(),
        address.path(),
        word(why.relevance()),
        evaluation.question(address).required(),
        why.relevance() == Relevance.ASKED && evaluation.counted(address).isPresent(),
        why.grounds().stream().map(ground -> ground(words, ground)).toList());
  }

  private static GroundJson ground(WhyInWords words, Why.Ground ground) {
    return new GroundJson(
        ground.question().question(),
        ground.question().path(),
        word(ground.found()),
        ground.wanted(),
        ground.chosen(),
        words.sentence(ground));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
