package org.comity.directory.web;

import java.util.List;
import java.util.Optional;
import org.comity.directory.Stated;
import org.comity.instrument.web.Reading;
import org.comity.instrument.web.SourceView;
import org.comity.language.Text;

/// Something stated, as a page shows it: a rule of languages, a legal basis, a channel, a
/// requirement.
///
/// @param what what is stated, in the reader's words
/// @param words the words of the source or of the State; empty where there are none
/// @param article the citation of the article; empty where not stated
/// @param address where more is; empty for nowhere
/// @param held the days on which it holds, in words
/// @param told when it was notified and under which reference
/// @param source where this is from
public record StatementView(
    String what,
    Optional<Text> words,
    String article,
    String address,
    String held,
    List<String> told,
    SourceView source) {

  // A statement without words of its own and without a page to go to.
  static StatementView of(Stated stated, String what, Reading reading) {
    return of(stated, what, Optional.empty(), "", reading);
  }

  static StatementView of(
      Stated stated, String what, Optional<Text> words, String address, Reading reading) {
    return new StatementView(
        what,
        words,
        stated.grounds().article(),
        address,
        Phrases.held(stated.grounds().period(), reading),
        Phrases.told(stated.grounds(), reading),
        SourceView.of(stated.grounds().origin(), reading));
  }
}
