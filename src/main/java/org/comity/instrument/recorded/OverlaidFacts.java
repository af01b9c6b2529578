package org.comity.instrument.recorded;

import java.util.List;
import java.util.Optional;
import org.comity.instrument.Content;
import org.comity.instrument.Facts;
import org.comity.instrument.Instrument;
import org.comity.instrument.Notification;
import org.comity.instrument.Origin;
import org.comity.instrument.Participation;
import org.comity.instrument.State;
import org.comity.instrument.StateCode;
import org.comity.language.Language;

/// The content files with everything recorded laid over them.
///
/// @param content what the files say
/// @param parties who is party to what
/// @param words what States are called and have notified
record OverlaidFacts(Content content, OverlaidParticipation parties, OverlaidWords words)
    implements Facts {

  /// The facts after these records, of which those that were undone do not count.
  static OverlaidFacts of(
      Content content, List<Correction> corrections, List<Statement> statements) {
    return new OverlaidFacts(
        content,
        OverlaidParticipation.of(content, corrections),
        OverlaidWords.of(content, statements));
  }

  /// The same facts with these corrections in place of the ones known here.
  OverlaidFacts with(List<Correction> corrections) {
    return new OverlaidFacts(content, OverlaidParticipation.of(content, corrections), words);
  }

  /// What the participation would be after a further correction.
  Optional<Participation> after(Correction correction) {
    return parties.after(correction);
  }

  /// The treaty of a code.
  Optional<Instrument> treaty(String code) {
    return content.instruments().stream().filter(each -> each.code().equals(code)).findFirst();
  }

  @Override
  public Optional<Participation> participation(StateCode state, String instrument) {
    return parties.participation(state, instrument);
  }

  @Override
  public List<Participation> of(String instrument) {
    return parties.of(instrument);
  }

  @Override
  public List<Participation> of(StateCode state) {
    return parties.of(state);
  }

  @Override
  public List<Notification> notifications() {
    return words.notifications();
  }

  @Override
  public Optional<State> state(StateCode code) {
    return words.state(code);
  }

  @Override
  public List<State> states(Language language) {
    return words.states(language);
  }

  @Override
  public Optional<Origin> nameOrigin(StateCode state, Language language) {
    return words.nameOrigin(state, language);
  }

  /// What the content file says where a statement lies over it; empty if it says nothing.
  Optional<String> inFile(Subject subject) {
    return switch (subject) {
      case Subject.NameOf(StateCode state, Language language) ->
          Optional.ofNullable(content.states().get(state)).map(found -> found.name(language));
      case Subject.Told told ->
          content.notifications().stream().filter(told::isOf).map(Notification::value).findFirst();
    };
  }

  /// What holds of a subject now, recorded or of the files; empty if nothing is known.
  Optional<String> holding(Subject subject) {
    return switch (subject) {
      case Subject.NameOf(StateCode state, Language language) ->
          state(state).map(found -> found.name(language));
      case Subject.Told told ->
          notifications().stream().filter(told::isOf).map(Notification::value).findFirst();
    };
  }
}
