package org.comity;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.comity.crawl.WebVisitor;
import org.comity.database.Acting;
import org.comity.identity.Membership;
import org.comity.identity.Persons;
import org.comity.identity.factor.CodeSecret;
import org.comity.identity.factor.OwnFactors;
import org.comity.language.Language;
import org.comity.testing.BesideOthers;
import org.comity.testing.RunningProgram;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.util.FileSystemUtils;

/// What is secret lies nowhere on the disk in clear: data of PostgreSQL, its log of changes, logs,
/// what the program printed, temporary files, backup.
@BesideOthers
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CanariesTest {
  private static final Path FOLDER = Path.of("target", "test-canaries");
  private static final Path DATA = FOLDER.resolve("data");
  private static final Path TEMPORARY = FOLDER.resolve("temporary");
  private static final String EXPERT = "aurelia-expert@rehearsal.example";
  private static final String PLAIN = "Canary Act that anybody here may read";
  private static final String IN_FILE = "canary-in-a-file-7f3a91c2e5";
  private static final String IN_CASE = "canary-in-a-case-5d20c4e8b1";
  private static final String OF_MAIL = "canary-of-the-mail-server-0b77";
  private static final String PASSWORD = "canary password of an expert";
  private static final String PASSPHRASE = "canary of the backup itself";
  private static final Pattern FACTORS =
      Pattern.compile(
          "org\\.comity\\.(database\\..*|audit\\.(Trail|AuditStore)|vault\\..*"
              + "|identity\\.(IdentityConfiguration|Persons|PersonStore|Memberships|MembershipStore)"
              + "|identity\\.factor\\.(OwnFactors|FactorStore))");

  private final CodeSecret code = CodeSecret.random();
  private RunningProgram program;
  private String token = "";

  @BeforeAll
  void putThemIn() throws IOException {
    FileSystemUtils.deleteRecursively(FOLDER);
    Files.createDirectories(TEMPORARY);
    program =
        RunningProgram.on(
            DATA,
            Map.of(
                "SPRING_MAIL_HOST",
                "127.0.0.1",
                "SPRING_MAIL_PORT",
                "9",
                "SPRING_MAIL_PASSWORD",
                OF_MAIL,
                "JAVA_TOOL_OPTIONS",
                "-Djava.io.tmpdir=" + TEMPORARY.toAbsolutePath()));
    keepFile();
    keepCase();
    setCode();
    token = Told.by("token", EXPERT, "--data", DATA.toString()).out().strip();
    backUp();
  }

  private void backUp() throws IOException {
    Path passphrase = FOLDER.resolve("passphrase");
    Files.writeString(passphrase, PASSPHRASE);
    String file = FOLDER.resolve("a.backup").toString();
    Told made =
        Told.by(
            "backup", file, "--data", DATA.toString(), "--passphrase-file", passphrase.toString());
    assertThat(made.code()).as(made.err()).isZero();
    Files.writeString(FOLDER.resolve("printed"), program.said() + made.out() + made.err());
    Files.delete(passphrase);
  }

  @AfterAll
  void stop() {
    program.stop();
  }

  @Test
  void whatIsSecretIsFoundNowhereAndWhatIsNotIsFound() throws IOException {
    String key = Files.readString(DATA.resolve("key")).strip();
    List<String> secrets = new ArrayList<>();
    List.of(IN_FILE, IN_CASE, OF_MAIL, PASSWORD, PASSPHRASE, token, code.text())
        .forEach(text -> secrets.addAll(forms(text.getBytes(US_ASCII))));
    secrets.addAll(forms(code.bytes()));
    secrets.addAll(forms(HexFormat.of().parseHex(key)));
    assertThat(token).startsWith("comity_");
    assertThat(found(List.of(PLAIN)))
        .as("what anybody may read, so that the search is one")
        .isNotEmpty();
    assertThat(found(secrets)).as("secrets in clear, while the program runs").isEmpty();
    program.stop();
    assertThat(found(secrets)).as("secrets in clear, after it has stopped").isEmpty();
  }

  private void keepFile() {
    int port = RunNote.read(DATA).orElseThrow().port();
    WebVisitor expert =
        new WebVisitor("http://localhost:" + port).signedInAs("aurelia-expert", Language.ENGLISH);
    Matcher id =
        Pattern.compile("name=\"id\" value=\"([^\"]+)\"").matcher(expert.open("/laws/new").text());
    assertThat(id.find()).isTrue();
    byte[] law = ("%PDF-1.7 " + (IN_FILE + " ").repeat(60_000)).getBytes(US_ASCII);
    var kept =
        expert.upload(
            "/laws/" + id.group(1) + "/files",
            "law.pdf",
            law,
            "base",
            "0",
            "title",
            PLAIN,
            "language",
            "en");
    assertThat(kept.status()).as(kept.text()).isEqualTo(303);
  }

  private void keepCase() {
    int port = RunNote.read(DATA).orElseThrow().port();
    WebVisitor expert =
        new WebVisitor("http://localhost:" + port).signedInAs("aurelia-expert", Language.ENGLISH);
    var begun = expert.submit("/requests", "state", "XE", "kinds", "records");
    assertThat(begun.status()).as(begun.text()).isEqualTo(303);
    String facts = begun.location() + "/sections/facts";
    var saved =
        expert.submit(facts, "version", "0", "shown", "facts.summary", "facts.summary", IN_CASE);
    assertThat(saved.status()).as(saved.text()).isEqualTo(303);
    assertThat(expert.open(facts).text()).contains(IN_CASE);
  }

  // As she herself would on her page, beside the running program.
  private void setCode() {
    try (Keeper keeper = Keeper.of(DATA, Optional.empty());
        Beside beside = Beside.on(keeper.database(), keeper.key(), FACTORS)) {
      Persons persons = beside.find(Persons.class);
      Membership me = Acting.SIGN_IN.call(() -> persons.withAddress(EXPERT)).getFirst();
      OwnFactors factors = beside.find(OwnFactors.class);
      var set =
          me.acting()
              .call(() -> factors.set(me.person(), PASSWORD, code, code.code(Instant.now())));
      assertThat(set).isInstanceOf(OwnFactors.Outcome.Set.class);
    }
  }

  // As it is, and as it would be written down.
  private static List<String> forms(byte[] secret) {
    return List.of(
        new String(secret, ISO_8859_1),
        HexFormat.of().formatHex(secret),
        Base64.getEncoder().withoutPadding().encodeToString(secret),
        Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
  }

  private static List<String> found(List<String> wanted) throws IOException {
    List<String> hits = new ArrayList<>();
    int looked = 0;
    try (Stream<Path> files = Files.walk(FOLDER)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (file.startsWith(DATA.resolve("programs")) || file.equals(DATA.resolve("key"))) {
          continue;
        }
        looked++;
        String content = new String(Files.readAllBytes(file), ISO_8859_1);
        wanted.stream().filter(content::contains).map(hit -> file + ": " + hit).forEach(hits::add);
      }
    }
    assertThat(looked).as("files that were looked at").isGreaterThan(500);
    return hits;
  }
}
