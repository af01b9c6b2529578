package org.comity.request.follow;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.comity.document.Document.Bytes;
import org.comity.identity.Membership;
import org.comity.vault.Vault;
import org.springframework.stereotype.Component;

/// Entries and what was signed, opened and sealed under the key of the body, each only in its own
/// place.
@Component
class EntryBook {
  private final StepStore store;
  private final Vault vault;

  EntryBook(StepStore store, Vault vault) {
    this.store = store;
    this.vault = vault;
  }

  boolean lock(UUID draft) {
    return store.lock(draft);
  }

  List<Entry> of(Membership me, UUID draft) {
    return store.of(draft).stream().map(row -> opened(me, row)).toList();
  }

  /// The entries of each request that she works on; those of requests without one are not there.
  Map<UUID, List<Entry>> all(Membership me) {
    return store.all().stream()
        .collect(
            Collectors.groupingBy(
                StepStore.Row::draft,
                Collectors.mapping(row -> opened(me, row), Collectors.toList())));
  }

  private Entry opened(Membership me, StepStore.Row row) {
    byte[] plain = open(me, row.sealed(), place(row.draft(), row.number()));
    return new Entry(
        row.number(), row.step(), row.corrects(), SaidJson.said(plain), row.author(), row.at());
  }

  boolean add(Membership me, UUID draft, Entry entry) {
    Bytes sealed = close(me, SaidJson.of(entry.said()), place(draft, entry.number()));
    return store.add(
        new StepStore.Row(
            draft,
            entry.number(),
            entry.step(),
            entry.corrects(),
            sealed,
            entry.author(),
            entry.at()));
  }

  void keep(Membership me, UUID draft, int entry, Frozen frozen) {
    for (Frozen.File file : frozen.files()) {
      String place = place(draft, entry) + "/" + file.name();
      store.keep(
          draft, entry, file.name(), file.sha256(), close(me, file.content().toArray(), place));
    }
  }

  List<Frozen.Name> names(UUID draft, int entry) {
    return store.names(draft, entry);
  }

  Optional<Bytes> frozen(Membership me, UUID draft, int entry, String name) {
    return store
        .frozen(draft, entry, name)
        .map(closed -> Bytes.of(open(me, closed, place(draft, entry) + "/" + name)));
  }

  private static String place(UUID draft, int number) {
    return "request-entry/" + draft + "/" + number;
  }

  private Bytes close(Membership me, byte[] plain, String place) {
    return Bytes.of(vault.seal("request", me.body()).close(plain, place + "/" + me.body()));
  }

  private byte[] open(Membership me, Bytes sealed, String place) {
    return vault
        .seal("request", me.body())
        .open(sealed.toArray(), place + "/" + me.body())
        .orElseThrow(() -> new IllegalStateException("Does not open: " + place));
  }

  boolean sign(UUID draft, int version) {
    return store.sign(draft, version, version);
  }

  void reopen(UUID draft, int version) {
    store.sign(draft, version, null);
  }

  /// The moment to the microsecond, as the database keeps it.
  static Instant micros(Instant now) {
    return now.truncatedTo(ChronoUnit.MICROS);
  }
}
