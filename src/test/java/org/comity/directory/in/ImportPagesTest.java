package org.comity.directory.in;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.comity.testing.Browsing;
import org.comity.testing.WholeProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@WholeProgram
class ImportPagesTest {
  private static final String PROSECUTOR = "/en/directory/authorities/xa-prosecutor-general";
  private static final String PAGE = "/directory/import";

  private final MockMvc pages;
  private final Browsing focalPoint;

  ImportPagesTest(@Autowired MockMvc pages) {
    this.pages = pages;
    this.focalPoint = new Browsing(pages).signedInAs("aurelia-focal-point");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "en/directory/files/authorities.csv?state=XA",
        "en/directory/files/designations.csv?state=XA",
        "ar/directory/files/directory.xlsx?state=XA",
        "zh/directory/files/directory.xlsx?state=XA",
        "fr/directory/authorities/xa-ministry-justice/card.vcf"
      })
  void whatTheDirectoryGaveOutWouldChangeNothing(String path) {
    byte[] file = focalPoint.open("/" + path).getContentAsByteArray();
    assertThat(Browsing.text(upload(file)))
        .contains("The file says what the directory says")
        .contains("0 rows refused");
  }

  @Test
  void aChangedValueStandsBesideTheOldOne() {
    assertThat(
            rows(
                "authority,contact,phones",
                "xa-ministry-justice,xa-contact-justice,+44 1632 960199"))
        .contains("Row 2.")
        .contains("tel:+441632960101")
        .contains("tel:+441632960199")
        .contains("1 row would change something")
        .contains("Nothing has been changed")
        .contains("corrected by its State");
    assertThat(focalPoint.read("/en/directory/authorities/xa-ministry-justice"))
        .contains("tel:+441632960101")
        .doesNotContain("tel:+441632960199");
  }

  @Test
  void whatWasShownIsRecordedOnceASourceIsNamedAndNothingWithoutOne() {
    Browsing deputy = new Browsing(pages).signedInAs("aurelia-deputy");
    String shown =
        rows(
            "authority,contact,phones",
            "xa-prosecutor-general,xa-contact-prosecutor,+44 1632 960188");
    assertThat(shown).contains("Record this change");
    List<String> fields = hidden(shown);
    String unsaid = submit(fields, "");
    assertThat(unsaid).contains("Say on whose word").contains("+441632960188");
    assertThat(deputy.read(PROSECUTOR)).doesNotContain("1632 960188");
    submit(hidden(unsaid), "The office itself");
    assertThat(deputy.read(PROSECUTOR))
        .contains("+44 1632 960188")
        .contains("entered here by the State itself");
    assertThat(submit(hidden(unsaid), "The office itself"))
        .as("sent twice")
        .contains("A colleague has changed this entry meanwhile");
  }

  private String submit(List<String> fields, String source) {
    List<String> all = new java.util.ArrayList<>(fields);
    all.addAll(List.of("source", source));
    return Browsing.text(
        focalPoint.submit("/directory/import/changes", all.toArray(String[]::new)));
  }

  private static List<String> hidden(String page) {
    return java.util.regex.Pattern.compile("name=\"(row\\.[^\"]+)\" value=\"([^\"]*)\"")
        .matcher(page)
        .results()
        .flatMap(found -> java.util.stream.Stream.of(found.group(1), found.group(2)))
        .toList();
  }

  @Test
  void anEmptyCellChangesNothing() {
    assertThat(rows("authority,contact,phones,website", "xa-ministry-justice,xa-contact-justice,,"))
        .contains("The file says what the directory says");
  }

  @Test
  void aBadRowIsRefusedWithItsPlaceAndTheOthersAreShown() {
    String page =
        rows(
            "authority,contact,phones,emails,zone,hours,website",
            "xa-ministry-justice,xa-contact-justice,12345,nobody,GMT+1,from nine,nowhere",
            "xa-prosecutor-general,xa-contact-prosecutor,+441632960198,,,,");
    assertThat(page)
        .contains("1 row refused")
        .contains("1 row would change something")
        .contains(
            "Telephones: no telephone number with plus sign and country code \u206812345\u2069")
        .contains("Mailboxes: no mailbox")
        .contains("Time zone: no time zone by the name of a place")
        .contains("Hours: no hours that can be read")
        .contains("Website: no address of a page")
        .contains("tel:+441632960198");
  }

  @Test
  void aStateThatIsNoneOrAnotherIsRefused() {
    assertThat(rows("authority,iso3,name_en", ",QQQ,Office of Q", ",XB,Office of B"))
        .contains("no State has this code \u2068QQQ\u2069")
        .contains("not the State for which you act \u2068XB\u2069")
        .contains("2 rows refused");
  }

  @Test
  void theSecretariatReadsEveryState() {
    Browsing secretariat = new Browsing(pages).signedInAs("secretariat");
    secretariat.open(PAGE);
    assertThat(
            Browsing.text(
                upload(
                    secretariat,
                    csv("authority,iso3,name_en", ",XA,Office of A", ",XB,Office of B"))))
        .contains("2 rows new")
        .contains("0 rows refused");
  }

  @Test
  void theSameTwiceAndAFormulaAreRefused() {
    assertThat(
            rows(
                "authority,contact,phones",
                "xa-ministry-justice,xa-contact-justice,+441632960199",
                "xa-ministry-justice,xa-contact-justice,+441632960198"))
        .contains("stands already in row \u20682\u2069");
    assertThat(rows("authority,contact,use", "xa-ministry-justice,xa-contact-justice,=1+1"))
        .contains("To be used for: a formula; write the value");
  }

  @Test
  void anAuthorityThatMayBeTheSameIsProposedAndNotMerged() {
    assertThat(
            rows(
                "authority,iso3,name_en,phones",
                "xa-new,XA,Directorate of International Cooperation,+441632960101"))
        .contains("1 row new")
        .contains("May be the same as \u2068xa-ministry-justice\u2069: Name in English")
        .contains("May be the same as \u2068xa-ministry-justice\u2069: Telephones");
  }

  @Test
  void aDesignationIsCheckedAndLeftToANoteVerbale() {
    assertThat(
            rows(
                "designation,iso3,basis,article,function,authority,valid_from,valid_to",
                ",XA,UNTOC,18(13),mla,xa-asset-office,2026-01-01,",
                ",XA,UNTOC,999,mla,xa-asset-office,2026-02-01,2026-01-01",
                ",XA,NONE,,peace,xa-nobody,never,"))
        .contains("never by a file")
        .contains("Article: the treaty has no such article")
        .contains("Last day: ends before it begins")
        .contains("Treaty or resolution: no treaty or resolution has this code")
        .contains("Function: none of the words that may stand here \u2068peace\u2069")
        .contains("no authority has this identifier")
        .contains("First day: no day of the calendar")
        .contains("1 row new");
  }

  @Test
  void aPictureInACardIsLeftOut() {
    String card =
        """
        BEGIN:VCARD
        VERSION:4.0
        UID:urn:comity:authority:xa-ministry-justice
        FN:Directorate of International Cooperation
        TEL;VALUE=uri:tel:+441632960177
        PHOTO:data:image/jpeg;base64,%s
        END:VCARD
        """
            .formatted("QUFB".repeat(2_500_000));
    assertThat(Browsing.text(upload(card.getBytes(StandardCharsets.UTF_8))))
        .contains("Read over: PHOTO")
        .contains("tel:+441632960177")
        .contains("tel:+441632960101");
  }

  @Test
  void aFileThatIsNoTableIsRefusedWithAReason() {
    assertRefused("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8), "No column of the file");
    assertRefused(
        "authority\nMinist\u00E8re\n".getBytes(StandardCharsets.ISO_8859_1),
        "Row 2. The text is not in UTF-8");
    assertRefused(new byte[6_000_000], "The file is larger than 5 MB");
    assertRefused(
        "BEGIN:VCARD\nVERSION:4.0\nFN:A\nEND:VCARD\nBEGIN:VCARD\nVERSION:4.0\nFN:B\nEND:VCARD\n"
            .getBytes(StandardCharsets.UTF_8),
        "Hand in one card");
    focalPoint.open(PAGE);
    MockHttpServletResponse none = focalPoint.upload(PAGE, List.of());
    assertThat(none.getStatus()).isEqualTo(422);
    assertThat(Browsing.text(none)).contains("Choose a file");
  }

  @Test
  void nobodyElseHasAFileRead() {
    assertThat(new Browsing(pages).open(PAGE).getStatus()).isNotEqualTo(200);
    Browsing observer = new Browsing(pages).signedInAs("aurelia-observer");
    assertThat(observer.open(PAGE).getStatus()).isEqualTo(404);
    assertThat(upload(observer, csv("authority", "xa-ministry-justice")).getStatus())
        .isEqualTo(404);
  }

  private void assertRefused(byte[] file, String reason) {
    MockHttpServletResponse answer = upload(file);
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(Browsing.text(answer)).contains(reason);
  }

  private String rows(String header, String... rows) {
    return Browsing.text(upload(csv(header, rows)));
  }

  private static byte[] csv(String header, String... rows) {
    String text = header + "\n" + String.join("\n", rows) + "\n";
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private MockHttpServletResponse upload(byte[] file) {
    focalPoint.open(PAGE);
    return upload(focalPoint, file);
  }

  private static MockHttpServletResponse upload(Browsing browser, byte[] file) {
    return browser.upload(PAGE, List.of(new Browsing.Upload("file", "directory", file)));
  }
}
