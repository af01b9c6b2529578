package org.comity.request.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.comity.testing.BesideOthers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@BesideOthers
class FurtherCommandsTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-30T12:00:00Z"), ZoneOffset.UTC);
  private static final String CASES = "src/main/resources/content/rehearsal/requests/";
  private static final String BANK = CASES + "bank-records.yaml";

  @TempDir private Path folder = Path.of("");

  private StringWriter printed = new StringWriter();

  private int run(Callable<Integer> command, String... arguments) {
    printed = new StringWriter();
    return new CommandLine(command).setOut(new PrintWriter(printed)).execute(arguments);
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }

  private String passphrase(String text) throws IOException {
    return Files.writeString(folder.resolve(text.replace(' ', '-')), text + "\n").toString();
  }

  @Test
  void periodsAreListedAndWrittenForACalendar() throws IOException {
    int code = run(new RequestDeadlines(CLOCK), BANK, "--ics", at("case.ics"));
    assertThat(code).isZero();
    assertThat(printed.toString())
        .contains("D28", "19 May 2027 at 24:00 in Dublin", "170 days left");
    assertThat(Files.readString(folder.resolve("case.ics")))
        .contains("DTSTART;VALUE=DATE:20270519");
  }

  @Test
  void theLegalBasisIsExplained() {
    assertThat(run(new RequestBasis(CLOCK), BANK)).isZero();
    assertThat(printed.toString())
        .contains("In force between both since 17 July 2010.", "not known to this program")
        .contains("Reason given: The Protocol covers the main offence");
  }

  @Test
  void groundsOfRefusalAreAnsweredOneByOne() {
    assertThat(run(new RequestGrounds(CLOCK), BANK, "--language", "fr")).isZero();
    assertThat(printed.toString()).contains("réponse du rédacteur", "le dossier y répond");
  }

  @Test
  void anEncryptedCaseIsReadLikeAnyOther() throws IOException {
    String key = passphrase("correct horse battery");
    assertThat(run(new RequestEncrypt(), BANK, at("a.case"), "--passphrase-file", key)).isZero();
    assertThat(run(new RequestCheck(CLOCK), at("a.case"), "--passphrase-file", key)).isZero();
    assertThat(run(new RequestBasis(CLOCK), at("a.case"), "--passphrase-file", key)).isZero();
    assertThat(run(new RequestDecrypt(), at("a.case"), at("a.yaml"), "--passphrase-file", key))
        .isZero();
    assertThat(Path.of(at("a.yaml"))).hasSameBinaryContentAs(Path.of(BANK));
  }

  @Test
  void aWrongPassphraseIsRefusedInOneSentence() throws IOException {
    String key = passphrase("correct horse battery");
    run(new RequestEncrypt(), BANK, at("a.case"), "--passphrase-file", key);
    String other = passphrase("another horse battery");
    assertThat(run(new RequestCheck(CLOCK), at("a.case"), "--passphrase-file", other)).isEqualTo(2);
    assertThat(printed.toString()).contains("wrong passphrase or damaged file");
  }

  @Test
  void aShortPassphraseAndAFileThatIsThereAreRefused() throws IOException {
    String brief = passphrase("too short");
    assertThat(run(new RequestEncrypt(), BANK, at("a.case"), "--passphrase-file", brief))
        .isEqualTo(2);
    assertThat(printed.toString()).contains("14 characters");
    Files.writeString(folder.resolve("b.case"), "mine");
    String key = passphrase("correct horse battery");
    assertThat(run(new RequestEncrypt(), BANK, at("b.case"), "--passphrase-file", key))
        .isEqualTo(2);
    assertThat(Files.readString(folder.resolve("b.case"))).isEqualTo("mine");
  }

  @Test
  void aLinkedRequestIsBegunInAFileOfItsOwn() {
    String preservation = CASES + "preservation.yaml";
    assertThat(run(new RequestLink(CLOCK), preservation, "--to", "disclose", "--out", at("d.json")))
        .isZero();
    assertThat(run(new RequestCheck(CLOCK), at("d.json"))).isOne();
    assertThat(run(new RequestLink(CLOCK), BANK, "--to", "extradition", "--out", at("e.json")))
        .isEqualTo(2);
    assertThat(printed.toString()).contains("leads to no request");
  }
}
