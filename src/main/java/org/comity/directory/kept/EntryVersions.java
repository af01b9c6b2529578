package org.comity.directory.kept;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.comity.database.Acting;
import org.comity.database.Policy;
import org.comity.directory.contact.Visibility;
import org.comity.directory.content.ReadRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// The versions of what the files say. Loading writes one more for each row that has changed, is
/// new or is gone, and none where nothing has.
@Service
public class EntryVersions {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String GONE = "";

  private final EntryStore store;
  private final Policy policy;
  private final Clock clock;

  EntryVersions(EntryStore store, Policy policy, Clock clock) {
    this.store = store;
    this.policy = policy;
    this.clock = clock;
  }

  /// Every version of a row that the current visitor may see, the first one first.
  @Transactional(readOnly = true)
  public List<EntryVersion> of(String kind, String id) {
    return store.of(kind, id).stream().filter(each -> allowed(each.visibility(), "read")).toList();
  }

  /// Keeps what was read, where it differs from what was kept last.
  ///
  /// @return how many versions were written
  @Transactional
  public int keep(List<ReadRow> rows) {
    store.lock();
    Map<String, EntryVersion> last = new HashMap<>();
    store.last().forEach(each -> last.put(key(each.kind(), each.id()), each));
    List<EntryStore.Row> changed = new ArrayList<>();
    for (ReadRow row : rows) {
      changed(row, last.remove(key(row.kind(), row.id()))).ifPresent(changed::add);
    }
    last.values().stream()
        .filter(EntryVersion::there)
        .forEach(each -> changed.add(new EntryStore.Row(gone(each), GONE)));
    List<EntryStore.Row> mine =
        changed.stream().filter(each -> allowed(each.version().visibility(), "write")).toList();
    store.add(mine);
    return mine.size();
  }

  private Optional<EntryStore.Row> changed(ReadRow row, @Nullable EntryVersion before) {
    String json = JSON.writeValueAsString(row.cells());
    String hash = sha256(json);
    if (before != null && before.there() && before.sha256().equals(hash)) {
      return Optional.empty();
    }
    int number = before == null ? 1 : before.version() + 1;
    var version =
        new EntryVersion(
            row.kind(), row.id(), number, true, hash, visibility(row), clock.instant());
    return Optional.of(new EntryStore.Row(version, json));
  }

  private EntryVersion gone(EntryVersion last) {
    return new EntryVersion(
        last.kind(),
        last.id(),
        last.version() + 1,
        false,
        sha256(GONE),
        last.visibility(),
        clock.instant());
  }

  // Only how an authority is reached is hidden from anybody.
  private static Visibility visibility(ReadRow row) {
    String word = row.cells().getOrDefault("visibility", Visibility.PUBLIC.word());
    return Visibility.valueOf(word.toUpperCase(Locale.ROOT)).kept();
  }

  private boolean allowed(Visibility visibility, String act) {
    String word = visibility.word();
    return Acting.current()
        .map(Acting::role)
        .filter(
            role ->
                act.equals("write")
                    ? policy.allows(role, "directory-entry", word, "write")
                    : policy.allows(role, "directory-entry", word, "read"))
        .isPresent();
  }

  private static String key(String kind, String id) {
    return kind + " " + id;
  }

  private static String sha256(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
