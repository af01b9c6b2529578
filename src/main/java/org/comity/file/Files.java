package org.comity.file;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.comity.audit.Trail;
import org.comity.database.Acting;
import org.comity.database.Policy;
import org.comity.file.KeepFile.Outcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The files of the body that is acted for, and those that other bodies granted to it. Who may see
/// the thing a file belongs to is that thing's room to know; here stands only whose it is.
@Service
public class Files {
  private final Arrivals arrivals;
  private final Pieces pieces;
  private final FileStore store;
  private final Trail trail;
  private final Policy policy;

  Files(Arrivals arrivals, Pieces pieces, FileStore store, Trail trail, Policy policy) {
    this.arrivals = arrivals;
    this.pieces = pieces;
    this.store = store;
    this.trail = trail;
    this.policy = policy;
  }

  /// Keeps a file, with at most one piece of it in memory. Not within a transaction: it lasts as
  /// long as the sender's line needs. Throws if the content breaks off, and keeps nothing then.
  public Outcome keep(KeepFile command) throws IOException {
    Acting acting = Arrivals.someone();
    UUID body = bodyOf(acting);
    if (!allows(acting, "own", "write")) {
      return new Outcome.NotYours();
    }
    FileId id = arrivals.begin(body, Objects.requireNonNull(acting.person()), command.place());
    Outcome outcome = new Outcome.Empty();
    try {
      outcome = receive(id, body, command);
      return outcome;
    } finally {
      if (!(outcome instanceof Outcome.Done)) {
        arrivals.giveUp(id);
      }
    }
  }

  private Outcome receive(FileId id, UUID body, KeepFile command) throws IOException {
    MessageDigest digest = sha256();
    var content = new DigestInputStream(command.content(), digest);
    long size = 0;
    for (int number = 0; ; number++) {
      byte[] piece = content.readNBytes(Pieces.SIZE);
      size += piece.length;
      if (size > arrivals.limits().mostOfOne()) {
        return new Outcome.TooLarge(arrivals.limits().mostOfOne());
      }
      if (piece.length == 0) {
        return size == 0
            ? new Outcome.Empty()
            : finish(id, body, command.place(), size, HexFormat.of().formatHex(digest.digest()));
      }
      if (!arrivals.take(id, body, number, piece)) {
        return new Outcome.NoRoom(arrivals.limits().mostOfBody());
      }
    }
  }

  private Outcome finish(FileId id, UUID body, String place, long size, String sha256)
      throws IOException {
    return switch (Kinds.of(new PieceChannel(size, number -> pieces.read(id, body, number)))) {
      case Kinds.Found.No(Trap why) -> new Outcome.Forbidden(why);
      case Kinds.Found.Of(Kind kind) -> {
        var file = new Kept(id, body, place, kind, size, sha256, false);
        arrivals.finish(file);
        yield new Outcome.Done(file);
      }
    };
  }

  /// The file, if it is the body's own and its role may read it; also one whose content was taken
  /// away.
  @Transactional(readOnly = true)
  public Optional<Kept> find(FileId id) {
    return Acting.current()
        .filter(acting -> allows(acting, "own", "read"))
        .flatMap(acting -> store.find(id, bodyOf(acting)));
  }

  /// A file of a body that granted it with what it froze. To whom it is granted the room knows that
  /// froze it, and asks for no other; the role must read what is granted.
  @Transactional(readOnly = true)
  public Optional<Kept> granted(FileId id, UUID owner) {
    return Acting.current()
        .filter(acting -> allows(acting, "granted", "read"))
        .flatMap(acting -> store.find(id, owner))
        .filter(kept -> !kept.removed());
  }

  /// Keeps the content for good: it is part of something frozen, and nobody takes it away any more.
  @Transactional
  public void freeze(FileId id) {
    Acting acting = Arrivals.someone();
    if (allows(acting, "own", "write")) {
      store.freeze(id, bodyOf(acting));
    }
  }

  /// Gives another body a file of one's own to read, once it is frozen.
  ///
  /// @param to the body
  /// @return false if the role does not allow it
  @Transactional
  public boolean grant(FileId id, UUID to) {
    Acting acting = Arrivals.someone();
    boolean may = allows(acting, "own", "write");
    if (may) {
      store.grant(id, bodyOf(acting), to);
    }
    return may;
  }

  /// Writes down that a file is sent to somebody, before the first byte leaves.
  @Transactional
  public void recordDownload(Kept file) {
    trail.record("download-file", "file/" + file.id(), Map.of("sha256", file.sha256()));
  }

  /// Writes the content piece by piece, each opened with the seal of the body whose file it is; the
  /// rows give it only to those who may have it. Throws if it is not what was kept: whoever reads
  /// gets a connection that breaks off, not a file that looks whole.
  public void send(Kept file, OutputStream to) throws IOException {
    MessageDigest digest = sha256();
    long sent = 0;
    for (int number = 0; sent < file.size(); number++) {
      byte[] piece = pieces.read(file.id(), file.body(), number);
      digest.update(piece);
      sent += piece.length;
      boolean last = sent >= file.size();
      if (last && !HexFormat.of().formatHex(digest.digest()).equals(file.sha256())) {
        throw new IOException("The file " + file.id() + " is not what was kept");
      }
      to.write(piece);
    }
  }

  /// Takes the content of a file away for good, unless it is frozen; its size and hash stay.
  @Transactional
  public void remove(Kept file) {
    Acting acting = Arrivals.someone();
    if (allows(acting, "own", "write") && store.remove(file.id(), bodyOf(acting))) {
      trail.record("remove-file", "file/" + file.id(), Map.of("sha256", file.sha256()));
    }
  }

  private static UUID bodyOf(Acting acting) {
    return Objects.requireNonNull(acting.body());
  }

  private boolean allows(Acting acting, String state, String act) {
    return policy.allows(acting.role(), "file", state, act);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
