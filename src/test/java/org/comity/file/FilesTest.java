package org.comity.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.comity.database.Acting;
import org.comity.file.KeepFile.Outcome;
import org.comity.identity.Membership;
import org.comity.identity.Memberships;
import org.comity.identity.Role;
import org.comity.testing.WholeProgram;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@WholeProgram
class FilesTest {
  private static final long SEED = 20_261_124;

  @Autowired private Files files;
  @Autowired private FileStore store;
  @Autowired private Memberships memberships;
  @Autowired private TransactionTemplate transactions;

  @Test
  void aFileLiesInSealedPiecesAndComesBackTheSame() throws IOException {
    byte[] content = pdf(2 * Pieces.SIZE + 12_345);
    Membership me = member("XA", Role.EXPERT);
    Kept kept = kept(me, content);
    assertThat(kept.kind()).isEqualTo(Kind.PDF);
    assertThat(kept.size()).isEqualTo(content.length);
    byte[] sealed = me.acting().call(() -> piece(kept, 0));
    assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("%PDF-");
    assertThat(sent(me, kept)).isEqualTo(content);
  }

  @Test
  void theFilesOfOtherBodiesAreNotThere() throws IOException {
    Kept kept = kept(member("XA", Role.FOCAL_POINT), pdf(100));
    assertThat(member("XA", Role.DEPUTY).acting().call(() -> files.find(kept.id()))).isPresent();
    assertThat(member("XB", Role.EXPERT).acting().call(() -> files.find(kept.id()))).isEmpty();
    assertThat(Acting.PUBLIC.call(() -> files.find(kept.id()))).isEmpty();
  }

  @Test
  void whoOnlyReadsKeepsNothing() throws IOException {
    assertThat(keep(member("XC", Role.OBSERVER), stream(pdf(100))))
        .isInstanceOf(Outcome.NotYours.class);
  }

  @Test
  void ofAFileThatIsRefusedNothingRemains() throws IOException {
    Membership me = member("XB", Role.EXPERT);
    long before = size(me);
    assertThat(keep(me, stream(new byte[0]))).isInstanceOf(Outcome.Empty.class);
    assertThat(keep(me, stream("<!doctype html><html>".getBytes(StandardCharsets.UTF_8))))
        .isInstanceOf(Outcome.Forbidden.class);
    assertThat(keep(me, stream(pdf(50 * Pieces.SIZE + 1)))).isInstanceOf(Outcome.TooLarge.class);
    assertThatThrownBy(() -> keep(me, breaking(pdf(3 * Pieces.SIZE))))
        .isInstanceOf(IOException.class);
    assertThat(size(me)).isEqualTo(before);
  }

  @Test
  void aFileTakenAwayLeavesItsSizeAndHashAndNoContent() throws IOException {
    Membership me = member("XD", Role.EXPERT);
    Kept kept = kept(me, pdf(500));
    me.acting().run(() -> files.remove(kept));
    assertThat(me.acting().call(() -> files.find(kept.id())))
        .hasValueSatisfying(found -> assertThat(found.removed()).isTrue())
        .hasValueSatisfying(found -> assertThat(found.sha256()).isEqualTo(kept.sha256()));
    assertThatThrownBy(() -> sent(me, kept)).isInstanceOf(IllegalStateException.class);
  }

  private Kept kept(Membership me, byte[] content) throws IOException {
    return ((Outcome.Done) keep(me, stream(content))).file();
  }

  private Outcome keep(Membership me, InputStream content) throws IOException {
    return me.acting().attempt(() -> files.keep(new KeepFile("a place", content)));
  }

  private byte[] sent(Membership me, Kept kept) throws IOException {
    var to = new ByteArrayOutputStream();
    me.acting()
        .attempt(
            () -> {
              files.send(kept, to);
              return kept;
            });
    return to.toByteArray();
  }

  private byte[] piece(Kept kept, int number) {
    return transactions.execute(status -> store.piece(kept.id(), number).orElseThrow());
  }

  private long size(Membership me) {
    UUID body = me.body();
    return me.acting().call(() -> transactions.execute(status -> store.sizeOf(body)));
  }

  private Membership member(String state, Role role) {
    return Acting.JOB.call(
        () ->
            memberships.of(state).stream()
                .filter(member -> member.role() == role)
                .findFirst()
                .orElseThrow());
  }

  private static InputStream stream(byte[] content) {
    return new ByteArrayInputStream(content);
  }

  private static InputStream breaking(byte[] content) {
    return new FilterInputStream(stream(content)) {
      @Override
      public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        if (read < 0) {
          throw new IOException("The line broke");
        }
        return read;
      }
    };
  }

  private static byte[] pdf(int size) {
    byte[] content = new byte[size];
    new Random(SEED).nextBytes(content);
    byte[] head = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(head, 0, content, 0, head.length);
    return Arrays.copyOf(content, size);
  }
}
