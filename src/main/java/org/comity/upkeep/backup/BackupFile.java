package org.comity.upkeep.backup;

import static java.util.Objects.requireNonNull;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// The file into which a backup is written: for its owner alone, under another name until all of it
/// is on the disk. What fails leaves nothing.
final class BackupFile {
  private static final int BUFFER = 1024 * 1024;

  private final Path file;
  private final Path part;
  private final Path folder;

  /// @throws UnusableBackupException if there is such a file already, or no such folder
  BackupFile(Path file) {
    this.file = file.toAbsolutePath().normalize();
    this.part = this.file.resolveSibling(this.file.getFileName() + ".part");
    this.folder = requireNonNull(part.getParent(), "a file stands in a folder");
    if (Files.exists(this.file)) {
      throw new UnusableBackupException(
          "There is a file " + this.file + " already; a backup never overwrites one.");
    }
    if (!Files.isDirectory(folder)) {
      throw new UnusableBackupException("There is no folder " + folder + ".");
    }
  }

  /// Something that writes the content.
  interface Content {
    Manifest write(OutputStream to) throws IOException;
  }

  /// Writes the file and gives what the content says of itself.
  Manifest write(Content content) {
    try {
      Manifest written = writePart(content);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
      sync(folder);
      return written;
    } catch (FileAlreadyExistsException e) {
      throw new UnusableBackupException(
          "There is a file %s: another backup is being written there, or one was killed. If none is,"
                  .formatted(part)
              + " remove it.",
          e);
    } catch (IOException e) {
      remove();
      throw refusal(e);
    } catch (RuntimeException e) {
      remove();
      throw e;
    }
  }

  /// How large it is, in bytes.
  long size() {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw refusal(e);
    }
  }

  private Manifest writePart(Content content) throws IOException {
    var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    var ownerOnly = PosixFilePermissions.fromString("rw-------");
    try (FileChannel channel =
            FileChannel.open(part, options, PosixFilePermissions.asFileAttribute(ownerOnly));
        OutputStream to = new KeptOpen(channel)) {
      Manifest written = content.write(to);
      to.flush();
      channel.force(true);
      return written;
    }
  }

  // What closes a stream that closes this one must not close the file before it is on the disk.
  private static final class KeptOpen extends BufferedOutputStream {
    KeptOpen(FileChannel channel) {
      super(Channels.newOutputStream(channel), BUFFER);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }

  private void remove() {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      throw refusal(e);
    }
  }

  private static void sync(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private UnusableBackupException refusal(IOException e) {
    String why =
        switch (e) {
          case AccessDeniedException denied -> "you may not write there";
          case NoSuchFileException missing -> "the folder is gone";
          default -> String.valueOf(e.getMessage());
        };
    return new UnusableBackupException(
        "The backup could not be written to %s: %s. Nothing is left of it.".formatted(file, why),
        e);
  }
}
