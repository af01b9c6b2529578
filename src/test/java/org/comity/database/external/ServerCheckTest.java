package org.comity.database.external;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.comity.database.DatabaseAddress;
import org.comity.database.UnusableDatabaseException;
import org.comity.testing.TestServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServerCheckTest {
  private static final FoundServer FIT =
      new FoundServer(150000, "15.0", "comity", "UTF8", false, true, true);

  @BeforeAll
  void makeUsers() {
    TestServer.execute("DROP ROLE IF EXISTS check_nobody");
    TestServer.execute("CREATE ROLE check_nobody LOGIN PASSWORD 'nobody'");
  }

  @Test
  void aServerOlderThan15IsRefusedWithItsVersionAndTheOneThatIsNeeded() {
    var old = new FoundServer(140009, "14.9 (Debian 14.9-1)", "comity", "UTF8", false, true, true);
    assertThat(old.refusal("keeper"))
        .contains(
            "The server is PostgreSQL 14.9 (Debian 14.9-1); Comity needs PostgreSQL 15 or newer.");
    assertThat(FIT.refusal("keeper")).isEmpty();
  }

  @Test
  void aDatabaseInAnotherEncodingIsRefused() {
    var latin = new FoundServer(150000, "15.0", "comity", "LATIN1", false, true, true);
    assertThat(latin.refusal("keeper"))
        .contains(
            "The database comity is encoded in LATIN1; Comity needs one made with ENCODING"
                + " 'UTF8'.");
  }

  @Test
  void aStandbyIsRefused() {
    var standby = new FoundServer(150000, "15.0", "comity", "UTF8", true, true, true);
    assertThat(standby.refusal("keeper"))
        .hasValueSatisfying(said -> assertThat(said).contains("primary"));
  }

  @Test
  void whatTheUserMustBeGivenIsSaidInSql() {
    var noRoles = new FoundServer(150000, "15.0", "comity", "UTF8", false, false, true);
    assertThat(noRoles.refusal("keeper"))
        .hasValueSatisfying(said -> assertThat(said).endsWith("ALTER ROLE keeper CREATEROLE;"));
    var notHers = new FoundServer(150000, "15.0", "comity", "UTF8", false, true, false);
    assertThat(notHers.refusal("keeper"))
        .hasValueSatisfying(
            said -> assertThat(said).endsWith("ALTER DATABASE comity OWNER TO keeper;"));
  }

  @Test
  void theServerOfTheTestsWillDo() {
    assertThatCode(() -> ServerCheck.check(TestServer.administrator())).doesNotThrowAnyException();
  }

  @Test
  void aWrongPasswordIsSaidWithoutShowingIt() {
    refused(server().as("postgres", "not the secret"), "does not let the user postgres in");
    refused(server().as("postgres", ""), "wants a password for the user postgres");
  }

  @Test
  void aWrongAddressIsSaid() {
    refused(
        new DatabaseAddress("jdbc:postgresql://127.0.0.1:1/comity", "postgres", "secret"),
        "No PostgreSQL answers at 127.0.0.1:1");
    refused(
        new DatabaseAddress("jdbc:postgresql://nowhere.invalid/comity", "postgres", "secret"),
        "No PostgreSQL answers at nowhere.invalid");
    refused(server().database("not_made"), "has no such database (database \"not_made\"");
  }

  @Test
  void aUserWithoutRightsIsToldWhichAreMissing() {
    refused(server().as("check_nobody", "nobody"), "ALTER ROLE check_nobody CREATEROLE");
  }

  private static DatabaseAddress server() {
    return TestServer.administrator();
  }

  private static void refused(DatabaseAddress address, String why) {
    assertThatThrownBy(() -> ServerCheck.check(address))
        .isInstanceOf(UnusableDatabaseException.class)
        .hasMessageContaining(why)
        .hasMessageNotContaining("secret");
  }
}
