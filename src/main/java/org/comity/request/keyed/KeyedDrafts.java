package org.comity.request.keyed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.comity.identity.Membership;
import org.comity.request.Draft;
import org.comity.request.Drafts;
import org.comity.request.file.CaseFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Begins drafts that come with a key of their sender.
@Service
public class KeyedDrafts {
  private final Drafts drafts;
  private final DraftKeyStore keys;
  private final Clock clock;

  KeyedDrafts(Drafts drafts, DraftKeyStore keys, Clock clock) {
    this.drafts = drafts;
    this.keys = keys;
    this.clock = clock;
  }

  /// What came of it.
  public sealed interface Outcome {
    /// The draft.
    ///
    /// @param fresh whether it was begun by this call
    record Begun(Draft draft, boolean fresh) implements Outcome {}

    /// The key stands for another case already, or for a draft that was taken away.
    record Reused() implements Outcome {}

    /// She drafts no requests.
    record NotYours() implements Outcome {}
  }

  /// Begins a draft, or gives the one that this key has begun with the same case.
  @Transactional
  public Outcome begin(Membership me, UUID key, CaseFile file) {
    if (!drafts.drafts(me)) {
      return new Outcome.NotYours();
    }
    String hash = hash(file.root().toString());
    if (!keys.take(me.person(), key, hash, clock.instant())) {
      return again(me, keys.used(me.person(), key), hash);
    }
    Draft draft = drafts.begin(me, file).orElseThrow();
    keys.begun(me.person(), key, draft.id());
    return new Outcome.Begun(draft, true);
  }

  private Outcome again(Membership me, DraftKeyStore.Used used, String hash) {
    return Optional.ofNullable(used.draft())
        .filter(draft -> used.sha256().equals(hash))
        .flatMap(draft -> drafts.find(me, draft))
        .<Outcome>map(draft -> new Outcome.Begun(draft, false))
        .orElseGet(Outcome.Reused::new);
  }

  private static String hash(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
