package org.comity.directory.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.comity.directory.contact.Visibility;
import org.comity.directory.kept.Change;
import org.junit.jupiter.api.Test;

class ChangeTest {

  @Test
  void anEntryIsNewChangedOrGone() {
    assertThat(change(Map.of("name_en", "A"), Map.of()).what()).isEqualTo(Change.What.NEW);
    assertThat(change(Map.of("name_en", "B"), Map.of("name_en", "A")).what())
        .isEqualTo(Change.What.CHANGED);
    assertThat(change(Map.of(), Map.of("name_en", "A")).what()).isEqualTo(Change.What.GONE);
  }

  @Test
  void onlyTheColumnsThatSaySomethingElseAreNamed() {
    Change change =
        change(
            Map.of("name_en", "B", "website", "https://b.example"),
            Map.of("name_en", "A", "website", "https://b.example", "note", "x"));
    assertThat(change.columns()).containsExactly("name_en", "note");
  }

  @Test
  void theIdentifierOfAVersionNeverChanges() {
    assertThat(change(Map.of("name_en", "B"), Map.of()).uuid())
        .isEqualTo(change(Map.of(), Map.of()).uuid())
        .hasToString("4c22991c-1eb2-3b0c-9d78-432262f54610");
  }

  private static Change change(Map<String, String> cells, Map<String, String> before) {
    return new Change(
        "authorities", "xa-one", 2, Visibility.PUBLIC, Instant.EPOCH, "XA", cells, before);
  }
}
