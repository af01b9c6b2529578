package org.comity.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// An office file: an archive that says inside what it is. Only the list of its parts, that one
/// note and the beginning of each part in XML are read, and nothing is parsed.
final class OfficeFile {
  private static final String OPENDOCUMENT = "application/vnd.oasis.opendocument.";
  private static final String TYPES = "[Content_Types].xml";
  private static final String WORD = "wordprocessingml.document.main+xml";
  private static final String EXCEL = "spreadsheetml.sheet.main+xml";
  private static final Set<String> ARCHIVES =
      Set.of("application/zip", "application/x-tika-ooxml", "application/java-archive");
  private static final int MOST_PARTS = 10_000;
  private static final int MOST_OF_NOTE = 1024 * 1024;
  private static final long HARMLESS = 100L * 1024 * 1024;
  private static final long MOST_RATIO = 100;

  // Neither format declares entities (ECMA-376, part 2): where some are, they are a trap for
  // whatever opens the file.
  private static final Pattern ENTITIES = Pattern.compile("<!ENTITY|<!DOCTYPE[^>]*\\bSYSTEM\\b");
  private static final int BEGINNING = 16 * 1024;

  private OfficeFile() {}

  /// Whether a media type may be that of an office file.
  static boolean isOne(String type) {
    return ARCHIVES.contains(type)
        || type.startsWith(OPENDOCUMENT)
        || type.startsWith("application/vnd.openxmlformats-officedocument.");
  }

  /// The kind; empty if it is another archive, has macros, declares entities, or would unpack to an
  /// absurd size.
  static Optional<Kind> kind(SeekableByteChannel content) {
    try (ZipFile archive = ZipFile.builder().setSeekableByteChannel(content).get()) {
      List<ZipArchiveEntry> parts = Collections.list(archive.getEntries());
      return harmless(parts, content.size()) && !declaresEntities(archive, parts)
          ? kind(archive)
          : Optional.empty();
    } catch (IOException | IllegalArgumentException notAnArchive) {
      return Optional.empty();
    }
  }

  private static Optional<Kind> kind(ZipFile archive) throws IOException {
    String type = note(archive, "mimetype").strip();
    if (type.startsWith(OPENDOCUMENT)) {
      return switch (type.substring(OPENDOCUMENT.length())) {
        case "text" -> Optional.of(Kind.ODT);
        case "spreadsheet" -> Optional.of(Kind.ODS);
        default -> Optional.empty();
      };
    }
    String types = note(archive, TYPES);
    if (types.contains(WORD)) {
      return Optional.of(Kind.DOCX);
    }
    return types.contains(EXCEL) ? Optional.of(Kind.XLSX) : Optional.empty();
  }

  private static String note(ZipFile archive, String name) throws IOException {
    ZipArchiveEntry part = archive.getEntry(name);
    return part == null ? "" : beginning(archive, part, MOST_OF_NOTE);
  }

  private static String beginning(ZipFile archive, ZipArchiveEntry part, int most)
      throws IOException {
    try (InputStream in = archive.getInputStream(part)) {
      return new String(in.readNBytes(most), StandardCharsets.UTF_8);
    }
  }

  // In UTF-16 each of these signs has a zero beside it.
  private static boolean declaresEntities(ZipFile archive, List<ZipArchiveEntry> parts)
      throws IOException {
    for (ZipArchiveEntry part : parts) {
      String name = part.getName().toLowerCase(Locale.ROOT);
      if ((name.endsWith(".xml") || name.endsWith(".rels"))
          && ENTITIES.matcher(beginning(archive, part, BEGINNING).replace("\0", "")).find()) {
        return true;
      }
    }
    return false;
  }

  private static boolean harmless(List<ZipArchiveEntry> parts, long size) {
    long unpacked = parts.stream().mapToLong(ZipArchiveEntry::getSize).sum();
    return parts.size() <= MOST_PARTS
        && parts.stream().noneMatch(part -> isMacro(part.getName().toLowerCase(Locale.ROOT)))
        && (unpacked <= HARMLESS || unpacked / Math.max(size, 1) <= MOST_RATIO);
  }

  private static boolean isMacro(String part) {
    return part.endsWith("vbaproject.bin")
        || part.startsWith("basic/")
        || part.startsWith("scripts/")
        || part.contains("/activex/");
  }
}
