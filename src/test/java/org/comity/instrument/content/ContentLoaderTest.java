package org.comity.instrument.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.comity.instrument.Content;
import org.comity.instrument.StateCode;
import org.comity.language.TextFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentLoaderTest {
  private static final String PARTIES = "instruments/participation.csv";
  private static final String STATES = "instruments/states.csv";
  private static final String TOLD = "instruments/notifications.csv";
  private static final String MAP = "instruments/untoc-uncac-map.yaml";
  private static final String FIREARMS = "instruments/fa.yaml";

  @Test
  void theShippedContentIsRight() {
    assertThat(BrokenContent.shipped().problems()).isEmpty();
  }

  @Test
  void inventedStatesAreThereOnlyInARehearsal() {
    var texts = TextFiles.read("content/instruments/texts");
    StateCode aurelia = new StateCode("XA");
    assertThat(new ContentLoader(ContentFiles.shipped(), texts, true).load().states())
        .containsKey(aurelia);
    Content production = new ContentLoader(ContentFiles.shipped(), texts, false).load();
    assertThat(production.states()).hasSize(198).doesNotContainKey(aurelia);
    assertThat(production.participation()).noneMatch(each -> each.state().equals(aurelia));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "UNTOC,QQQ,,2004-01-01,accession,,1,yes,x,2020,|unknown-state: No State has the code QQQ",
        "XYZ,PNG,,2004-01-01,accession,,1,yes,x,2020,|unknown-instrument: No treaty has the code"
            + " XYZ",
        "UNTOC,PNG,,1999-01-01,accession,,1,yes,x,2020,|before-adoption: 1999-01-01 is before UNTOC"
            + " was adopted on 2000-11-15",
        "UNTOC,FRA,,2004-01-01,accession,,1,yes,x,2020,|duplicate: UNTOC FRA stands here a second"
            + " time",
        "UNTOC,PNG,,2004-01-01,accession,,1,yes,x|column-count: 11 columns expected, 9 found",
        "UNTOC,PNG,,2004-01-01,accession,,1,yes,x,2020,,more|column-count: 11 columns expected, 12"
            + " found",
        "UNTOC,PNG,,2004-02-30,accession,,1,yes,x,2020,|bad-date: consent_date: no day of the"
            + " calendar: 2004-02-30",
        "UNTOC,PNG,,2004-01-01,accession,,1,yes,x,soon,|bad-date: as_at: no year, month or day:"
            + " soon",
        "UNTOC,PNG,,2004-01-01,accession,,1,yes,\"x,2020,|unclosed-quote: A quote is opened and not"
            + " closed on this line",
        "UNTOC,PNG,,2004-01-01,marriage,,1,yes,x,2020,|unknown-word: consent_type: marriage",
        "UNTOC,PNG,,2004-01-01,accession,,1,perhaps,x,2020,|unknown-word: verified: perhaps",
        "UNTOC,PNG,,2004-01-01,accession,,1,yes,,2020,|missing-value: source is empty",
        "UNTOC,PNG,,2004-01-01,accession,2003-12-01,1,yes,x,2020,|in-force-before-consent: Party"
            + " since 2003-12-01, consent deposited only on 2004-01-01",
      })
  void aBrokenLineOfParticipationIsRefusedWithFileLineAndReason(String line, String reason) {
    BrokenContent content = BrokenContent.shipped().plus(PARTIES, line);
    assertThat(content.problems())
        .containsExactly(PARTIES + ":" + content.lastLine(PARTIES) + ": " + reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "UNTOC,QQQ,18(13),CENTRAL_AUTHORITY_MLA,x,,,u,2020,yes,|unknown-state: No State has the"
            + " code QQQ",
        "XYZ,PNG,18(13),CENTRAL_AUTHORITY_MLA,x,,,u,2020,yes,|unknown-instrument: No treaty has the"
            + " code XYZ",
        "UNTOC,PNG,18(13),WEATHER,x,,,u,2020,yes,|unknown-word: topic: WEATHER",
        "UNTOC,PNG,18(13),CENTRAL_AUTHORITY_MLA,x,,1999-01-01,u,2020,yes,|before-adoption:"
            + " 1999-01-01 is before the treaty was adopted",
        "UNTOC,PNG,18(13),CENTRAL_AUTHORITY_MLA,x,,2020-31-01,u,2020,yes,|bad-date:"
            + " notification_date: no day of the calendar: 2020-31-01",
        "UNTOC,LIE,18(13),CENTRAL_AUTHORITY_MLA,x,,,u,2020,yes,|duplicate: UNTOC LIE 18(13)"
            + " CENTRAL_AUTHORITY_MLA stands here a second time",
        "UNTOC,PNG,18(13),CENTRAL_AUTHORITY_MLA,,,,u,2020,yes,|missing-value: value is empty",
      })
  void aBrokenLineOfNotificationsIsRefusedWithFileLineAndReason(String line, String reason) {
    BrokenContent content = BrokenContent.shipped().plus(TOLD, line);
    assertThat(content.problems())
        .containsExactly(TOLD + ":" + content.lastLine(TOLD) + ": " + reason);
  }

  @Test
  void allProblemsAreReportedAtOnce() {
    List<String> problems =
        BrokenContent.shipped()
            .plus(PARTIES, "UNTOC,QQQ,,1999-01-01,accession,,1,yes,x,2020,")
            .plus(PARTIES, "UNTOC,\"PNG")
            .plus(PARTIES, "UNTOC,PNG,,2004-13-01,accession,,1,yes,x,2020,")
            .plus(STATES, "FRA,\"x\"y")
            .problems();
    assertThat(problems).hasSize(4);
    assertThat(problems.getFirst()).startsWith(STATES).contains("malformed");
  }

  @Test
  void aMissingFileIsNamed() {
    assertThat(BrokenContent.shipped().without("instruments/notifications.csv").problems())
        .containsExactly("instruments/notifications.csv:1: missing-file: There is no such file");
  }

  @Test
  void aTableWithoutAColumnIsRefused() {
    assertThat(
            BrokenContent.shipped().replacing(PARTIES, "treaty,iso3", "treaty,country").problems())
        .contains(PARTIES + ":1: column-count: The header lacks [iso3]");
  }

  @Test
  void aStateThatStandsTwiceIsRefused() {
    BrokenContent content = BrokenContent.shipped();
    String france =
        ContentFiles.shipped()
            .read(STATES)
            .orElseThrow()
            .lines()
            .filter(line -> line.startsWith("FRA,"))
            .findFirst()
            .orElseThrow();
    assertThat(content.plus(STATES, france).problems())
        .containsExactly(
            STATES + ":" + content.lastLine(STATES) + ": duplicate: FRA stands here a second time");
  }

  @Test
  void aProvisionThatStandsTwiceIsRefused() {
    assertThat(
            BrokenContent.shipped()
                .replacing(FIREARMS, "id: FA-5.1.b,", "id: FA-5.1.a,")
                .problems())
        .singleElement()
        .asString()
        .matches(FIREARMS + ":\\d+: duplicate: FA-5.1.a stands here a second time");
  }

  @Test
  void aProvisionWithoutASourceTextIsRefused() {
    assertThat(
            BrokenContent.shipped()
                .replacing(FIREARMS, "id: FA-5.1.b,", "id: FA-5.1.z,")
                .problems())
        .singleElement()
        .asString()
        .matches(FIREARMS + ":\\d+: missing-text: No source text for FA-5.1.z.text");
  }

  @Test
  void anUnknownProvisionInTheMapIsRefused() {
    assertThat(
            BrokenContent.shipped()
                .replacing(MAP, "- untoc: UNTOC-41.2", "- untoc: UNTOC-99.1")
                .problems())
        .singleElement()
        .asString()
        .matches(MAP + ":\\d+: unknown-provision: No provision has the identifier UNTOC-99.1");
  }

  @Test
  void aCounterpartOfAnUnknownTreatyIsRefused() {
    assertThat(BrokenContent.shipped().replacing(MAP, "UNCAC-71.2", "NOWHERE-71.2").problems())
        .singleElement()
        .asString()
        .matches(MAP + ":\\d+: unknown-provision: No treaty has the provision NOWHERE-71.2");
  }

  @Test
  void aFileThatIsNoYamlIsRefusedWithItsLine() {
    assertThat(BrokenContent.shipped().with(FIREARMS, "instrument: FA\narticles: [\n").problems())
        .anyMatch(problem -> problem.startsWith(FIREARMS + ":3: malformed: "));
  }

  @Test
  void aWordThatMeansNothingIsRefused() {
    assertThat(
            BrokenContent.shipped()
                .replacing(
                    MAP,
                    "{ provision: UNCAC-71.2, degree: identical-in-substance",
                    "{ provision: UNCAC-71.2, degree: alike")
                .problems())
        .singleElement()
        .asString()
        .contains("unknown-word: degree: alike");
  }
}
