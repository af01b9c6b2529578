package org.comity.directory.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.comity.instrument.content.ContentFiles;
import org.comity.instrument.content.ShippedContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectoryLoaderTest {
  private static final String NAMED = "directory/designations.csv";
  private static final String AUTHORITIES = "directory/authorities.csv";
  private static final String LANGUAGES = "directory/languages.csv";
  private static final String CONTACTS = "rehearsal/directory/contacts.csv";

  @Test
  void theShippedDirectoryIsRight() {
    assertThat(BrokenDirectory.shipped().problems()).isEmpty();
  }

  @Test
  void whatIsInventedIsThereOnlyInARehearsal() {
    ReadDirectory production =
        new DirectoryLoader(ContentFiles.shipped(), ShippedContent.readAhead(false).get(), false)
            .load();
    assertThat(production.entries().authorities())
        .containsKey("esp-sub-directorate-general" + "-international-legal-cooperation")
        .doesNotContainKey("xa-ministry-justice");
    assertThat(production.entries().contacts()).isEmpty();
    assertThat(production.entries().networks())
        .flatExtracting(network -> network.members())
        .noneMatch(
            member ->
                member.state().isPresent()
                    && member.state().get().value().length() == 2
                    && !member.state().get().value().equals("EU"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "x,QQQ,,UNTOC,18(13),mla,,,esp-a,,,,,yes,s,2020,|unknown-state: No State has the code QQQ",
        "x,ESP,,NOWHERE,18(13),mla,,,esp-a,,,,,yes,s,2020,|unknown-basis: No treaty, resolution or"
            + " network has the code NOWHERE",
        "x,ESP,,UNTOC,99(1),mla,,,esp-a,,,,,yes,s,2020,|unknown-article: UNTOC has no article"
            + " 99(1)",
        "x,ESP,,UNCAC,99,mla,,,esp-a,,,,,yes,s,2020,|unknown-article: UNCAC has no article 99",
        "x,ESP,,SC-2322,2,mla,,,esp-a,,,,,yes,s,2020,|unknown-article: SC-2322 has no article 2",
        "x,ESP,GBR-SCT,UNTOC,18(13),mla,,,esp-a,,,,,yes,s,2020,|unknown-territory: ESP has no"
            + " territory GBR-SCT",
        "x,ESP,,UNTOC,18(13),mla,,,esp-a,2010-02-01,2010-01-31,,,yes,s,2020,"
            + "|ends-before-it-begins: Holds to 2010-01-31, but only from 2010-02-01",
        "x,ESP,,UNTOC,18(13),mla,,,esp-a,1999-01-01,,,,yes,s,2020,|before-adoption: valid_from:"
            + " 1999-01-01 is before UNTOC was adopted on 2000-11-15",
        "x,ESP,,UNTOC,18(13),mla,,,esp-a,,,2010-02-30,,yes,s,2020,|bad-date: notified: no day of"
            + " the calendar: 2010-02-30",
        "x,ESP,,UNTOC,18(13),weather,,,esp-a,,,,,yes,s,2020,|unknown-word: function: weather",
        "x,ESP,,UNTOC,18(13),mla,dawn,,esp-a,,,,,yes,s,2020,|unknown-word: stages: dawn",
        "x,ESP,,UNTOC,18(13),mla,,rudeness,esp-a,,,,,yes,s,2020,|unknown-word: crime: rudeness",
        "x,ESP,,UNTOC,18(13),mla,,,nobody,,,,,yes,s,2020,|unknown-authority: No authority has the"
            + " identifier nobody",
        "x,ESP,,UNTOC,18(13),mla,,,esp-a,,,,,yes,,2020,|missing-value: source is empty",
        "x,ESP,,UNTOC,18(13),mla|column-count: 17 columns expected, 6 found",
      })
  void aBrokenDesignationIsRefusedWithFileLineAndReason(String line, String reason) {
    BrokenDirectory content =
        BrokenDirectory.shipped()
            .plus(AUTHORITIES, "esp-a,ESP,,A,,,,,,,,yes,s,2020,")
            .plus(NAMED, line);
    assertThat(content.problems())
        .containsExactly(NAMED + ":" + content.lastLine(NAMED) + ": " + reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "x,xa-asset-office,office,02 345,,,,Africa/Abidjan,,,,public,|bad-phone: phones: no"
            + " telephone number: 02 345",
        "x,xa-asset-office,office,+1,,,,Africa/Abidjan,,,,public,|bad-phone: phones: no telephone"
            + " number: +1",
        "x,xa-asset-office,office,,,desk at example,,Africa/Abidjan,,,,public,|bad-address: emails:"
            + " no mailbox: desk at example",
        "x,xa-asset-office,office,,,,,+02:00,,,,public,|bad-zone: zone: no time zone by the name of"
            + " a place: +02:00",
        "x,xa-asset-office,office,,,,,,MON-FRI 09:00-17:00,,,public,|missing-value: zone is"
            + " empty",
        "x,xa-asset-office,office,,,,,Africa/Abidjan,MON 17:00-09:00,,,public,|bad-hours: hours:"
            + " MON 17:00-09:00: 17:00 to 09:00",
        "x,xa-asset-office,office,,,,,Africa/Abidjan,MON 08:00-12:00"
            + " 11:00-17:00,,,public,|bad-hours: hours: MON 08:00-12:00 11:00-17:00: hours overlap:"
            + " 11:00-17:00",
        "x,xa-asset-office,office,,,,,Africa/Abidjan,always,,,public,|bad-hours: hours: always: not"
            + " a day and its hours: always",
        "x,nobody,office,,,,,Africa/Abidjan,,,,public,|unknown-authority: No authority has the"
            + " identifier nobody",
        "x,xa-asset-office,office,,,,,Africa/Abidjan,,,,friends,|unknown-word: visibility: friends",
      })
  void aBrokenContactIsRefusedWithFileLineAndReason(String line, String reason) {
    BrokenDirectory content = BrokenDirectory.shipped().plus(CONTACTS, line);
    assertThat(content.problems())
        .containsExactly(CONTACTS + ":" + content.lastLine(CONTACTS) + ": " + reason);
  }

  @Test
  void anIdentifierThatStandsInTwoFilesIsRefusedWithBothPlaces() {
    String double_ = "esp-x,ESP,,A,,,,,,,,yes,s,2020,";
    BrokenDirectory content =
        BrokenDirectory.shipped()
            .plus(AUTHORITIES, double_)
            .plus("rehearsal/" + AUTHORITIES, "esp-x,XA,,B,,,,,,,,");
    assertThat(content.problems())
        .containsExactly(
            "rehearsal/%s:%d: duplicate: esp-x stands already at %s:%d"
                .formatted(
                    AUTHORITIES,
                    content.lastLine("rehearsal/" + AUTHORITIES),
                    AUTHORITIES,
                    content.lastLine(AUTHORITIES)));
  }

  @Test
  void aLanguageThatIsNoneIsRefused() {
    BrokenDirectory content =
        BrokenDirectory.shipped().plus(LANGUAGES, "x,ESP,,UNTOC,18(14),any,es|xx,,,,,yes,s,2020,");
    assertThat(content.problems())
        .containsExactly(
            LANGUAGES
                + ":"
                + content.lastLine(LANGUAGES)
                + ": unknown-language: languages: no code of a language: xx");
  }

  @Test
  void anAuthorityThatIsSucceededByNobodyIsRefused() {
    BrokenDirectory content =
        BrokenDirectory.shipped()
            .replacing(AUTHORITIES, ",mex-fiscalia-general-republica,", ",nn,");
    assertThat(content.problems())
        .singleElement()
        .asString()
        .endsWith("unknown-authority: No authority has the identifier nn");
  }

  @Test
  void allProblemsAreReportedAtOnce() {
    assertThat(
            BrokenDirectory.shipped()
                .plus(NAMED, "x,QQQ,,NOWHERE,18(13),mla,,,nn,,,,,yes,s,2020,")
                .plus(CONTACTS, "x,xa-asset-office,office,12,,,,Nowhere/City,,,,public,")
                .problems())
        .hasSize(4);
  }
}
