package org.comity.request.follow;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.document.Document.Bytes;

/// What is frozen when a request is signed: its case file and its documents as they were then, and
/// a list of their hashes with version, language and print template.
///
/// @param files each with its name
public record Frozen(List<File> files) {
  /// The name of the list of hashes. Its lines are those of `sha256sum`.
  public static final String LIST = "SHA256SUMS";

  /// Keeps a copy of the files.
  public Frozen {
    files = List.copyOf(files);
  }

  /// A frozen file.
  ///
  /// @param name such as `letter.pdf`
  /// @param content its bytes
  public record File(String name, Bytes content) {
    /// Its hash, in hex.
    public String sha256() {
      return hash(content.toArray());
    }
  }

  /// A frozen file without its bytes.
  public record Name(String name, String sha256) {}

  /// The files and the list of their hashes.
  ///
  /// @param version the version of the case
  /// @param language of the letter
  /// @param template the hash of the order in which the letter is printed
  static Frozen of(List<File> files, int version, String language, String template) {
    String lines =
        files.stream()
            .map(file -> file.sha256() + "  " + file.name() + "\n")
            .collect(Collectors.joining());
    String list =
        "# version %d, language %s, print template %s\n%s"
            .formatted(version, language, template, lines);
    var sums = new File(LIST, Bytes.of(list.getBytes(StandardCharsets.UTF_8)));
    return new Frozen(Stream.concat(files.stream(), Stream.of(sums)).toList());
  }

  /// The hash of the list, which stands for all of it.
  public String seal() {
    return files.stream()
        .filter(file -> file.name().equals(LIST))
        .map(File::sha256)
        .findFirst()
        .orElseThrow();
  }

  static String hash(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
