package org.comity.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comity.language.Language;

/// A document before it is a file: what it says, and nothing about how a format says it.
///
/// @param title its title, which opens the first page and names the file's window
/// @param language the language it is in, which also gives its direction
/// @param metadata who made it, what about, when, and its reference
/// @param running what stands on each page
/// @param blocks its text
/// @param attachments files that travel inside it where the format can carry them (PDF)
public record Document(
    String title,
    Language language,
    Metadata metadata,
    Running running,
    List<Block> blocks,
    List<Attachment> attachments) {

  /// Refuses a document without a title, which no accessible file may lack.
  public Document {
    if (title.isBlank()) {
      throw new IllegalArgumentException("A document has a title");
    }
    blocks = List.copyOf(blocks);
    attachments = List.copyOf(attachments);
  }

  /// What is known about a document besides its text.
  ///
  /// @param author the body that issues it, in the document's language
  /// @param subject one line on what it is about; may be empty
  /// @param created when it was made; printed as a date in UTC
  /// @param identifier its reference or symbol; may be empty
  public record Metadata(String author, String subject, Instant created, String identifier) {}

  /// What stands at the head and foot of each page.
  ///
  /// @param header a short text at the head, usually the title or its short form
  /// @param footer a short text at the foot beside the page number
  /// @param mark a word that nobody may overlook, such as REHEARSAL
  public record Running(String header, String footer, Optional<String> mark) {}

  /// A file inside a document.
  ///
  /// @param name its file name
  /// @param mediaType its media type, such as `application/json`
  /// @param content its bytes
  public record Attachment(String name, String mediaType, Bytes content) {}

  /// Bytes that cannot be changed after they were given.
  public static final class Bytes {
    private final byte[] bytes;

    private Bytes(byte[] bytes) {
      this.bytes = bytes;
    }

    /// A copy of these bytes.
    public static Bytes of(byte... bytes) {
      return new Bytes(bytes.clone());
    }

    /// A copy of them.
    public byte[] toArray() {
      return bytes.clone();
    }

    /// How many there are.
    public int size() {
      return bytes.length;
    }

    /// Writes them without copying them first.
    public void writeTo(OutputStream out) throws IOException {
      out.write(bytes);
    }

    /// The text they are in UTF-8.
    public String text() {
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  /// The headings in reading order, those within passages in another language as well.
  public List<Block.Heading> headings() {
    List<Block.Heading> found = new ArrayList<>();
    collect(blocks, found);
    return found;
  }

  private static void collect(List<Block> blocks, List<Block.Heading> found) {
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading) {
        found.add(heading);
      } else if (block instanceof Block.Passage passage) {
        collect(passage.blocks(), found);
      } else if (block instanceof Block.Parallel parallel) {
        parallel.pairs().forEach(pair -> collect(List.of(pair.first(), pair.second()), found));
      }
    }
  }
}
