package org.comity.instrument;

import java.util.List;
import java.util.Optional;
import org.comity.language.Language;

/// What is known at one time of States and treaties: the content files with everything that the
/// secretariat has recorded laid over them. Unchangeable; a further record makes new facts.
public interface Facts {
  /// What is known of a State and a treaty; empty if no source says anything.
  Optional<Participation> participation(StateCode state, String instrument);

  /// What is known of every State and a treaty, in no order.
  List<Participation> of(String instrument);

  /// What is known of a State and every treaty, in no order.
  List<Participation> of(StateCode state);

  /// What States have told the depositaries.
  List<Notification> notifications();

  /// The State of a code.
  Optional<State> state(StateCode code);

  /// Every State, in the alphabet of a language.
  List<State> states(Language language);

  /// Where a State's name in a language is from, if it was recorded; empty for that of the files.
  Optional<Origin> nameOrigin(StateCode state, Language language);
}
