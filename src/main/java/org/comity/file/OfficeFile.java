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

/// An office file: an archive that says inside what it is. The list of its parts, that one note and
/// the beginning of each part in XML are read, and nothing is parsed.
final class OfficeFile {
  private static final String OPENDOCUMENT = "application/vnd.oasis.opendocument.";
  private static final String TYPES = "[Content_Types].xml";
  private static final String WORD = "wordprocessingml.document.main+xml";
  private static final String EXCEL = "spreadsheetml.sheet.main+xml";
  private static final Set<String> ARCHIVES =
      Set.of("application/zip", "application/x-tika-ooxml", "application/java-archive");
  private static final int MOST_PARTS = 10_000;
  private static final int MOST_OF_NOTE = 1024 * 1024;

  // Neither format declares entities (ECMA-376, part 2): where some are, they are a trap for
  // whatever opens the file.
  private static final Pattern ENTITIES = Pattern.compile("<!ENTITY|<!DOCTYPE[^>]*\\bSYSTEM\\b");
  private static final int BEGINNING = 16 * 1024;

  // A text without macros may name a template on some server, which may have them.
  private static final Pattern TEMPLATE_FROM_ELSEWHERE =
      Pattern.compile(
          "<[^>]*attachedTemplate\"[^>]*TargetMode\\s*=\\s*\"External\""
              + "|<[^>]*TargetMode\\s*=\\s*\"External\"[^>]*attachedTemplate\"");

  private OfficeFile() {}

  /// Whether a media type may be that of an office file.
  static boolean isOne(String type) {
    return ARCHIVES.contains(type)
        || type.startsWith(OPENDOCUMENT)
        || type.startsWith("application/vnd.openxmlformats-officedocument.");
  }

  /// The kind, or why it is not taken: another archive, macros, entities, a template that is
  /// fetched from elsewhere, an absurd size.
  static Kinds.Found kind(SeekableByteChannel content) {
    try (ZipFile archive = ZipFile.builder().setSeekableByteChannel(content).get()) {
      List<ZipArchiveEntry> parts = Collections.list(archive.getEntries());
      Optional<Kind> kind = kind(archive);
      return trap(archive, parts, content.size())
          .or(() -> kind.isPresent() ? Optional.empty() : Optional.of(Trap.KIND))
          .map(Kinds.Found::no)
          .orElseGet(() -> new Kinds.Found.Of(kind.orElseThrow()));
    } catch (IOException | IllegalArgumentException notAnArchive) {
      return Kinds.Found.no(Trap.KIND);
    }
  }

  private static Optional<Trap> trap(ZipFile archive, List<ZipArchiveEntry> parts, long size)
      throws IOException {
    if (parts.size() > MOST_PARTS) {
      return Optional.of(Trap.UNPACKS);
    }
    if (parts.stream().anyMatch(part -> isMacro(part.getName().toLowerCase(Locale.ROOT)))
        || note(archive, TYPES).contains("macroEnabled")
        || note(archive, TYPES).contains("vbaProject")
        || anyBegins(archive, parts, ".rels", TEMPLATE_FROM_ELSEWHERE)) {
      return Optional.of(Trap.MACROS);
    }
    return anyBegins(archive, parts, ".xml", ENTITIES)
            || anyBegins(archive, parts, ".rels", ENTITIES)
            || Unpacking.isTrap(archive, parts, size)
        ? Optional.of(Trap.UNPACKS)
        : Optional.empty();
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
  private static boolean anyBegins(
      ZipFile archive, List<ZipArchiveEntry> parts, String ending, Pattern sign)
      throws IOException {
    for (ZipArchiveEntry part : parts) {
      if (part.getName().toLowerCase(Locale.ROOT).endsWith(ending)
          && sign.matcher(beginning(archive, part, BEGINNING).replace("\0", "")).find()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMacro(String part) {
    return part.endsWith("vbaproject.bin")
        || part.startsWith("basic/")
        || part.startsWith("scripts/")
        || part.contains("/activex/");
  }
}
