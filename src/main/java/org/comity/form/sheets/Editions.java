package org.comity.form.sheets;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.comity.database.Acting;
import org.comity.form.Definition;
import org.comity.form.Definitions;
import org.comity.form.reading.DefinitionFiles;
import org.comity.language.ReadAhead;
import org.comity.language.TextFiles;
import org.comity.language.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// The library of definitions: those of the program, and every edition that was ever frozen. An
/// edition does not change; the same edition with another content is refused in production.
@Service
@Order(5)
public class Editions implements ApplicationRunner {
  private static final Logger LOG = LoggerFactory.getLogger(Editions.class);

  private final SheetStore store;
  private final TransactionTemplate transactions;
  private final Clock clock;
  private final boolean rehearsal;
  private final ReadAhead<Definitions> shipped = DefinitionFiles.readAhead();
  private final ReadAhead<Texts> texts = TextFiles.readAhead("content/questionnaires/texts");
  private final Map<String, Definition> earlier = new ConcurrentHashMap<>();

  Editions(
      SheetStore store,
      TransactionTemplate transactions,
      Clock clock,
      @Value("${comity.rehearsal:true}") boolean rehearsal) {
    this.store = store;
    this.transactions = transactions;
    this.clock = clock;
    this.rehearsal = rehearsal;
  }

  /// The newest edition of a questionnaire; empty if there is none of this name.
  public Optional<Definition> newest(String questionnaire) {
    return shipped.get().latest(questionnaire);
  }

  /// The questionnaire of an instrument for a cluster, in its newest edition.
  public Optional<Definition> newest(String instrument, String cluster) {
    return shipped.get().of(instrument, cluster);
  }

  /// All newest editions.
  public List<Definition> newest() {
    return shipped.get().latest();
  }

  /// An edition of a questionnaire, also one that is no longer the newest.
  public Optional<Definition> find(String questionnaire, String edition) {
    return shipped
        .get()
        .edition(questionnaire, edition)
        .or(() -> Optional.ofNullable(earlier.get(key(questionnaire, edition))));
  }

  /// The edition on which a sheet stands. A sheet stands only on what was frozen.
  public Definition of(Sheet sheet) {
    return find(sheet.questionnaire(), sheet.edition())
        .orElseThrow(() -> new IllegalStateException("No edition for the sheet " + sheet.id()));
  }

  /// The texts of the shipped questionnaires.
  public Texts texts() {
    return texts.get();
  }

  @Override
  public void run(ApplicationArguments arguments) {
    Acting.JOB.run(() -> transactions.executeWithoutResult(status -> freezeNew()));
  }

  private void freezeNew() {
    Map<String, String> hashes = new HashMap<>();
    for (SheetStore.Known found : store.editions()) {
      hashes.put(key(found.questionnaire(), found.edition()), found.hash());
      if (shipped.get().edition(found.questionnaire(), found.edition()).isEmpty()) {
        earlier.put(
            key(found.questionnaire(), found.edition()),
            DefinitionFiles.frozen(store.canonical(found)));
      }
    }
    for (Definition definition : shipped.get().latest()) {
      switch (definition.standing(hashes.get(key(definition.id(), definition.edition())))) {
        case NEW -> store.add(frozen(definition), clock.instant());
        case SAME -> {}
        case ALTERED -> altered(definition);
      }
    }
  }

  private void altered(Definition definition) {
    String message =
        "The edition "
            + key(definition.id(), definition.edition())
            + " was frozen with another content; a change needs a new edition";
    if (!rehearsal) {
      throw new IllegalStateException(message);
    }
    LOG.warn("{}. In a rehearsal the new content is used.", message);
  }

  private static SheetStore.Frozen frozen(Definition definition) {
    return new SheetStore.Frozen(
        definition.id(), definition.edition(), definition.hash(), definition.canonical());
  }

  private static String key(String questionnaire, String edition) {
    return questionnaire + " " + edition;
  }
}
