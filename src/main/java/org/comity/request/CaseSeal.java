package org.comity.request;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.comity.document.Document.Bytes;
import org.comity.request.file.CaseFile;
import org.comity.vault.Vault;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// How a version of a case is sealed: under the key of its body, and only as that version of that
/// draft.
@Component
class CaseSeal {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Vault vault;

  CaseSeal(Vault vault) {
    this.vault = vault;
  }

  Bytes close(UUID draft, UUID body, int version, CaseFile file) {
    byte[] plain = file.root().toString().getBytes(StandardCharsets.UTF_8);
    return Bytes.of(vault.seal("request", body).close(plain, place(draft, body, version)));
  }

  /// The case as it was before it was sealed; that it does not open is a broken database.
  CaseFile open(UUID draft, UUID body, int version, Bytes sealed) {
    byte[] plain =
        vault
            .seal("request", body)
            .open(sealed.toArray(), place(draft, body, version))
            .orElseThrow(() -> new IllegalStateException("Version " + version + " of " + draft));
    JsonNode root = MAPPER.readTree(new String(plain, StandardCharsets.UTF_8));
    return new CaseFile((ObjectNode) root, Map.of());
  }

  private static String place(UUID draft, UUID body, int version) {
    return "request/" + draft + "/" + version + "/" + body;
  }
}
