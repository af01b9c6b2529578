package org.comity.audit;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.comity.database.Acting;
import org.comity.database.Ids;
import org.comity.database.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Where every act is written down. A row that cannot be written undoes the act.
@Service
public class Trail {
  static final String ERASE = "erase-details";

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int SALT_BYTES = 16;

  private final AuditStore store;
  private final AuditKey key;
  private final SecureRandom random = new SecureRandom();

  Trail(AuditStore store, AuditKey key) {
    this.store = store;
    this.key = key;
  }

  /// Writes down an act of the current visitor, in the transaction of the act.
  ///
  /// @param act what was done, an imperative such as `submit-review`
  /// @param object what it was done to: the kind and the identifier, such as `review/…`
  /// @param details identifiers, versions and hashes, never content; can be erased later
  @Transactional(propagation = Propagation.MANDATORY)
  public void record(String act, String object, Map<String, String> details) {
    Acting acting =
        Acting.current()
            .orElseThrow(() -> new IllegalStateException("Nobody acts, so nothing is recorded"));
    String json = JSON.writeValueAsString(new TreeMap<>(details));
    var entry = new AuditStore.Entry(Ids.next(), act, object, salt(), json);
    store.add(acting, entry, mac(acting, entry));
  }

  /// Writes down an act in a transaction of its own, for what happened outside any other, such as a
  /// refusal.
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void recordAlone(String act, String object, Map<String, String> details) {
    record(act, object, details);
  }

  /// Takes the details of a row away and writes that down; the tree stands. Only for those whom
  /// `policy.csv` lets erase; false if there was nothing to take.
  @Requires(object = "audit-event", state = "any", act = "erase")
  @Transactional
  public boolean erase(UUID event) {
    boolean erased = store.erase(event);
    if (erased) {
      record(ERASE, "event/" + event, Map.of());
    }
    return erased;
  }

  private String mac(Acting acting, AuditStore.Entry entry) {
    return key.mac(
        TrailRow.marked(
            entry.id(),
            acting.role(),
            acting.body(),
            acting.person(),
            entry.act(),
            entry.object(),
            entry.commitment()));
  }

  private String salt() {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    return HexFormat.of().formatHex(salt);
  }
}
