package org.comity.database.external;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.comity.database.DatabaseAddress;
import org.comity.database.UnusableDatabaseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GivenAddressTest {
  private static final String BARE = "jdbc:postgresql://db.example:5432/comity";

  @Test
  void theUserMayStandBeforeTheServer() {
    assertThat(read("jdbc:postgresql://keeper@db.example:5432/comity", Map.of()))
        .isEqualTo(new DatabaseAddress(BARE, "keeper", ""));
  }

  @Test
  void userAndPasswordLeaveTheUrlWhereverTheyStand() {
    var expected = new DatabaseAddress(BARE, "keeper", "p@ss:/+ word");
    assertThat(read("jdbc:postgresql://keeper:p%40ss:%2F+%20word@db.example:5432/comity", Map.of()))
        .isEqualTo(expected);
    assertThat(read(BARE + "?user=keeper&password=p%40ss:/+%20word", Map.of())).isEqualTo(expected);
    assertThat(expected.toString()).doesNotContain("p@ss");
  }

  @Test
  void whatElseTheUrlSettlesStays() {
    assertThat(read(BARE + "?sslmode=verify-full&password=x&user=y", Map.of()).url())
        .isEqualTo(BARE + "?sslmode=verify-full");
    assertThat(read("jdbc:postgresql://one:5432,two:5432/comity", Map.of()).url())
        .isEqualTo("jdbc:postgresql://one:5432,two:5432/comity");
  }

  @Test
  void theEnvironmentNamesUserAndPassword() {
    assertThat(
            read(BARE, Map.of(GivenAddress.USER, "keeper", GivenAddress.PASSWORD, "in the dark")))
        .isEqualTo(new DatabaseAddress(BARE, "keeper", "in the dark"));
  }

  @Test
  void aFileHoldsThePassword(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("password"), "in a file\n");
    assertThat(read(BARE, Map.of(GivenAddress.PASSWORD_FILE, file.toString())).password())
        .isEqualTo("in a file");
    assertThatThrownBy(() -> read(BARE, Map.of(GivenAddress.PASSWORD_FILE, "/not/there")))
        .isInstanceOf(UnusableDatabaseException.class)
        .hasMessage("The password of the database cannot be read from /not/there.");
  }

  @Test
  void anotherFormIsRefusedWithoutShowingIt() {
    for (String wrong :
        new String[] {"postgresql://keeper:secret@db.example/comity", "jdbc:postgresql:comity"}) {
      assertThatThrownBy(() -> read(wrong, Map.of()))
          .isInstanceOf(UnusableDatabaseException.class)
          .hasMessageContaining("jdbc:postgresql://USER@HOST:5432/DATABASE")
          .hasMessageNotContaining("secret");
    }
  }

  @Test
  void whereNothingIsNamedTheEmbeddedDatabaseServes() {
    assertThat(GivenAddress.of(null, Map.of())).isEmpty();
    assertThat(GivenAddress.of(" ", Map.of())).isEmpty();
  }

  private static DatabaseAddress read(String url, Map<String, String> environment) {
    return GivenAddress.of(url, environment).orElseThrow();
  }
}
