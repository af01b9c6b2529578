package org.comity.shell.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/// Styles, icons and scripts, all from our own jar, under an address that changes with their
/// content, so that browsers keep them for a year.
@Component
class Assets {
  private static final String OWN = "/org/comity/shell/assets/";
  private static final List<String> STYLES =
      List.of("tokens.css", "base.css", "components.css", "pages.css", "print.css");

  private final Map<String, Asset> assets;
  private final String hash;

  /// A file as it is sent: media type and content.
  record Asset(String type, ByteArrayResource content) {
    static Asset of(String type, byte[] bytes) {
      return new Asset(type, new ByteArrayResource(bytes));
    }
  }

  Assets() {
    assets =
        Map.of(
            "comity.css", Asset.of("text/css", styles()),
            "mark.svg", Asset.of("image/svg+xml", read(OWN + "mark.svg")),
            "icons.svg", Asset.of("image/svg+xml", read(OWN + "icons.svg")),
            "comity.js", Asset.of("text/javascript", read(OWN + "comity.js")),
            "discussion.js", Asset.of("text/javascript", read(OWN + "discussion.js")),
            "passkey.js", Asset.of("text/javascript", read(OWN + "passkey.js")),
            "recovery.js", Asset.of("text/javascript", read(OWN + "recovery.js")),
            "writing.js", Asset.of("text/javascript", read(OWN + "writing.js")));
    hash = hash();
  }

  /// The folder under which the files are addressed: `/assets/<hash>`.
  String address() {
    return "/assets/" + hash;
  }

  /// The file of this name, whatever hash it was asked under; empty if there is none.
  Optional<Asset> find(String name) {
    return Optional.ofNullable(assets.get(name));
  }

  private static byte[] styles() {
    var all = new ByteArrayOutputStream();
    STYLES.forEach(file -> all.writeBytes(read(OWN + file)));
    return all.toByteArray();
  }

  private static byte[] read(String file) {
    try (InputStream in = Assets.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String hash() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      assets.entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .forEach(
              entry -> {
                digest.update(entry.getKey().getBytes(StandardCharsets.UTF_8));
                digest.update(entry.getValue().content().getByteArray());
              });
      return HexFormat.of().formatHex(digest.digest(), 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
