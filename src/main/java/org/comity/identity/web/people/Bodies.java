package org.comity.identity.web.people;

import java.util.List;
import java.util.stream.Stream;
import org.comity.identity.BodyNames;
import org.comity.identity.Membership;
import org.comity.instrument.Instruments;
import org.comity.language.Language;
import org.springframework.stereotype.Component;

/// For which bodies somebody may invite: her own, the secretariat the States, an administrator the
/// secretariat.
@Component
class Bodies {
  private final Instruments instruments;
  private final BodyNames names;

  Bodies(Instruments instruments, BodyNames names) {
    this.instruments = instruments;
    this.names = names;
  }

  List<PeoplePage.Body> offered(Membership me) {
    Language language = me.language();
    Stream<String> codes =
        switch (me.role()) {
          case ADMINISTRATOR -> Stream.of("SECRETARIAT", "OPERATOR");
          case SECRETARIAT -> states(me.language());
          case FOCAL_POINT, DEPUTY, EXPERT, OBSERVER, REVIEWER -> Stream.of(me.bodyCode());
        };
    return codes.map(code -> new PeoplePage.Body(code, names.name(code, language))).toList();
  }

  /// The name of a body.
  String name(String code, Language language) {
    return names.name(code, language);
  }

  private Stream<String> states(Language language) {
    return instruments.states(language).stream().map(state -> state.code().value());
  }
}
