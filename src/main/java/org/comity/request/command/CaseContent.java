package org.comity.request.command;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comity.request.content.Inventory;
import org.comity.request.file.CaseProblem;
import org.comity.request.file.CaseReading;
import org.comity.request.sealed.SealedCase;

/// What stands in a file, opened where it is encrypted.
///
/// @param bytes the content; empty if there is none to be had
/// @param code why not, the end of a key of the words; empty if there is
/// @param reason in other words; empty mostly
record CaseContent(Optional<byte[]> bytes, String code, String reason) {
  private static final long MOST = 16_000_000;

  static CaseContent of(Path path, CasePassphrase passphrase) {
    try {
      if (Files.size(path) > MOST) {
        return not("too-large", "");
      }
      byte[] read = Files.readAllBytes(path);
      return SealedCase.is(read)
          ? opened(read, passphrase)
          : new CaseContent(Optional.of(read), "", "");
    } catch (IOException e) {
      String reason =
          e instanceof NoSuchFileException ? "no such file" : String.valueOf(e.getMessage());
      return not("malformed-file", reason);
    }
  }

  private static CaseContent opened(byte[] read, CasePassphrase passphrase) {
    Optional<char[]> given = passphrase.existing();
    if (given.isEmpty()) {
      return not("no-passphrase", "");
    }
    Optional<byte[]> plain = SealedCase.open(read, given.get());
    return plain.isEmpty() ? not("locked", "") : new CaseContent(plain, "", "");
  }

  private static CaseContent not(String code, String reason) {
    return new CaseContent(Optional.empty(), code, reason);
  }

  /// The case in it.
  CaseReading reading(Inventory inventory) {
    if (bytes.isEmpty()) {
      return unreadable(code, reason);
    }
    try {
      ByteBuffer content = ByteBuffer.wrap(bytes.get());
      String text = StandardCharsets.UTF_8.newDecoder().decode(content).toString();
      return CaseReading.of(text, inventory);
    } catch (IOException e) {
      return unreadable("malformed-file", "UTF-8");
    }
  }

  private static CaseReading unreadable(String code, String reason) {
    Map<String, Object> arguments = Map.of("reason", reason);
    return new CaseReading(Optional.empty(), List.of(new CaseProblem(0, "", code, arguments)));
  }

  /// Writes a new file for its owner alone.
  ///
  /// @throws java.nio.file.FileAlreadyExistsException if there is one already
  static void write(Path target, byte[] content) throws IOException {
    var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    try (var channel = Files.newByteChannel(target, options, owner)) {
      ByteBuffer left = ByteBuffer.wrap(content);
      while (left.hasRemaining()) {
        channel.write(left);
      }
    }
  }
}
