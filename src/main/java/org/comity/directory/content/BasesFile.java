package org.comity.directory.content;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comity.directory.Basis;
import org.comity.directory.Network;
import org.comity.instrument.Content;
import org.comity.instrument.Instrument;
import org.comity.instrument.content.CsvRow;
import org.comity.language.Language;
import org.comity.language.Text;

/// Reads on what designations rest: the treaties of the room `instrument`, and a table of others.
final class BasesFile {
  private static final List<String> COLUMNS =
      List.of("code", "kind", "adopted", "name_en", "address");

  private final Content facts;

  BasesFile(Content facts) {
    this.facts = facts;
  }

  /// Every basis by its code, in the order of pages.
  Map<String, Basis> read(Tables tables) {
    Map<String, Basis> bases = new LinkedHashMap<>();
    facts.instruments().forEach(treaty -> bases.put(treaty.code(), basis(treaty)));
    for (CsvRow row : tables.own("bases", "code", COLUMNS)) {
      row.word("kind", Word.of(Basis.Kind.values()))
          .ifPresent(kind -> bases.put(row.text("code"), basis(row, kind)));
    }
    return bases;
  }

  /// A network as a basis, since some institutions are named to a network alone.
  static Basis basis(Network network) {
    return new Basis(
        network.code(),
        Basis.Kind.NETWORK,
        Map.of(Language.ENGLISH, network.name()),
        null,
        network.address());
  }

  private Basis basis(Instrument treaty) {
    Map<Language, String> names = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      Text name = facts.texts().in(language, treaty.code() + ".short");
      if (name.language() == language) {
        names.put(language, name.value());
      }
    }
    return new Basis(
        treaty.code(),
        Basis.Kind.INSTRUMENT,
        names,
        treaty.adopted(),
        treaty.depositary().toString());
  }

  private static Basis basis(CsvRow row, Basis.Kind kind) {
    return new Basis(
        row.text("code"), kind, Names.of(row), row.date("adopted"), row.text("address"));
  }
}
