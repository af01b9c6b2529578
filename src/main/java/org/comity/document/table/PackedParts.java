package org.comity.document.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// Looks through the parts of a spreadsheet before anything reads it as such. What each part says
/// of its own size is not believed: parts are unpacked and counted, and no part is kept. The list
/// of the parts is read by the same library as later, so that both see the same parts.
final class PackedParts {
  private static final int BUFFER = 16_384;
  private static final long RATIO_COUNTS_FROM = 1_000_000;

  private final byte[] file;
  private final TableLimits limits;
  private final byte[] buffer = new byte[BUFFER];
  private long unpacked;
  private boolean workbook;

  PackedParts(byte[] file, TableLimits limits) {
    this.file = file;
    this.limits = limits;
  }

  /// Why the file is not opened; empty where nothing speaks against it.
  Optional<Trouble> trouble() {
    try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
      List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
      if (parts.size() > limits.parts()) {
        return Optional.of(Trouble.BURSTING);
      }
      for (ZipArchiveEntry part : parts) {
        Optional<Trouble> trouble = trouble(zip, part);
        if (trouble.isPresent()) {
          return trouble;
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      return Optional.of(Trouble.NOT_A_SPREADSHEET);
    }
    return workbook ? Optional.empty() : Optional.of(Trouble.NOT_A_SPREADSHEET);
  }

  private Optional<Trouble> trouble(ZipFile zip, ZipArchiveEntry part) throws IOException {
    try (InputStream content = zip.getInputStream(part)) {
      return trouble(part.getName().toLowerCase(Locale.ROOT), content);
    }
  }

  private Optional<Trouble> trouble(String name, InputStream part) throws IOException {
    if (name.endsWith("vbaproject.bin") || name.contains("macrosheets/")) {
      return Optional.of(Trouble.MACROS);
    }
    workbook |= name.equals("xl/workbook.xml");
    int read = part.readNBytes(buffer, 0, BUFFER);
    String head = new String(buffer, 0, read, StandardCharsets.ISO_8859_1).replace("\0", "");
    if (head.contains("<!DOCTYPE") || head.contains("<!ENTITY")) {
      return Optional.of(Trouble.ENTITIES);
    }
    if (name.equals("[content_types].xml") && head.contains("macroEnabled")) {
      return Optional.of(Trouble.MACROS);
    }
    while (read > 0) {
      unpacked += read;
      if (bursts()) {
        return Optional.of(Trouble.BURSTING);
      }
      read = part.readNBytes(buffer, 0, BUFFER);
    }
    return Optional.empty();
  }

  private boolean bursts() {
    return unpacked > limits.unpacked()
        || (unpacked > RATIO_COUNTS_FROM && unpacked / TableLimits.RATIO > file.length);
  }
}
