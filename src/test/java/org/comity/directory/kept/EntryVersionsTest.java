package org.comity.directory.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.database.Acting;
import org.comity.directory.content.ReadDirectory;
import org.comity.directory.content.ReadRow;
import org.comity.testing.WholeProgram;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeProgram
class EntryVersionsTest {
  private static final ReadRow FIRST = row("Ministry \"A\" \\ {1,2}");

  @Autowired private EntryVersions versions;
  @Autowired private ReadDirectory read;

  @AfterEach
  void asTheFilesSay() {
    keep(read.rows());
  }

  @Test
  void theStartHasKeptWhatTheFilesSayAndASecondOneKeepsNothingMore() {
    assertThat(Acting.PUBLIC.call(() -> versions.of("authorities", "xa-ministry-justice")))
        .isNotEmpty();
    assertThat(keep(read.rows())).isZero();
  }

  @Test
  void aRowThatIsNewChangedOrGoneIsAVersion() {
    assertThat(keep(with(FIRST))).isEqualTo(1);
    assertThat(keep(with(FIRST))).isZero();
    assertThat(keep(with(row("Ministry B")))).isEqualTo(1);
    assertThat(keep(read.rows())).isEqualTo(1);
    List<EntryVersion> all = Acting.PUBLIC.call(() -> versions.of("authorities", "test-row"));
    assertThat(all).extracting(EntryVersion::there).startsWith(true, true, false);
    assertThat(all).extracting(EntryVersion::version).startsWith(1, 2, 3);
  }

  @Test
  void howAnAuthorityIsReachedIsSeenByPractitionersAlone() {
    String id = "xa-contact-justice";
    assertThat(Acting.PUBLIC.call(() -> versions.of("contacts", id))).isEmpty();
    var expert = new Acting("expert", UUID.randomUUID(), UUID.randomUUID());
    assertThat(expert.call(() -> versions.of("contacts", id))).isNotEmpty();
  }

  @Test
  void nobodyButTheProgramKeepsAnything() {
    var secretariat = new Acting("secretariat", UUID.randomUUID(), UUID.randomUUID());
    assertThat(secretariat.call(() -> versions.keep(with(FIRST)))).isZero();
  }

  private int keep(List<ReadRow> rows) {
    return Acting.JOB.call(() -> versions.keep(rows));
  }

  private List<ReadRow> with(ReadRow row) {
    List<ReadRow> rows = new ArrayList<>(read.rows());
    rows.add(row);
    return rows;
  }

  private static ReadRow row(String name) {
    return new ReadRow("authorities", "test-row", Map.of("id", "test-row", "name_en", name));
  }
}
