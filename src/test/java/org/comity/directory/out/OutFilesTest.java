package org.comity.directory.out;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.json.JCardReader;
import ezvcard.io.text.VCardReader;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.FormattedName;
import ezvcard.property.Telephone;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.comity.document.table.TableLimits;
import org.comity.document.table.TableRead;
import org.comity.document.table.TableReading;
import org.comity.testing.Browsing;
import org.comity.testing.WholeProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WholeProgram
class OutFilesTest {
  private static final List<String> FILES =
      List.of(
          "authorities.csv",
          "designations.csv",
          "directory.xlsx",
          "directory.json",
          "authorities.vcf",
          "authorities.jcard");

  private final MockMvc pages;
  private final Browsing visitor;

  OutFilesTest(@Autowired MockMvc pages) {
    this.pages = pages;
    visitor = new Browsing(pages);
  }

  private Browsing practitioner() {
    return new Browsing(pages).signedInAs("aurelia-focal-point");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es", "ar", "ru", "zh"})
  void everyFileIsThereInEveryLanguageWithoutSignIn(String language) {
    for (String file : FILES) {
      String path = "/" + language + "/directory/files/" + file + "?function=mla&basis=UNTOC";
      assertThat(visitor.open(path).getStatus()).as(path).isEqualTo(200);
    }
    assertThat(visitor.open("/" + language + "/directory/formats?q=aur").getStatus())
        .isEqualTo(200);
  }

  @Test
  void aFileSaysItsDayItsExpiryWhereItIsFromAndThatItIsInvented() {
    List<TableRead.Row> rows = rows("/en/directory/files/authorities.csv?state=XA");
    for (TableRead.Row row : rows.subList(1, rows.size())) {
      assertThat(row.cells().getLast()).isEqualTo("REHEARSAL");
      assertThat(cell(rows, row, "from")).endsWith("/en/directory/XA");
      assertThat(cell(rows, row, "use_until")).isGreaterThan(cell(rows, row, "made_on"));
    }
    JsonNode json = json(visitor, "/en/directory/files/directory.json?state=XA&on=2012-07-01");
    assertThat(json.path("shownFor").asString()).isEqualTo("2012-07-01");
    assertThat(json.path("rehearsal").asBoolean()).isTrue();
    assertThat(json.path("notice").asString()).contains("REHEARSAL").contains("Use until");
    assertThat(json.path("from").asString()).endsWith("/en/directory/XA?on=2012-07-01");
  }

  @Test
  void whatAReaderMayNotSeeIsInNoFile() {
    for (String file : FILES) {
      String path = "/en/directory/files/" + file + "?state=XA";
      if (!file.endsWith("xlsx")) {
        assertThat(visitor.read(path)).as(path).doesNotContain("441632960101");
      }
    }
    assertThat(rows("/en/directory/files/directory.xlsx?state=XA").toString())
        .contains("xa-ministry-justice")
        .doesNotContain("441632960101");
    Browsing practitioner = practitioner();
    assertThat(practitioner.read("/en/directory/files/authorities.csv?state=XA"))
        .contains("tel:+441632960101")
        .contains("tel:+441632960111;ext=7")
        .contains("mla@justice.aurelia.example");
  }

  @Test
  void aFileIsKeptOnTheWayOnlyForVisitors() {
    String path = "/en/directory/files/authorities.csv?state=XA";
    MockHttpServletResponse open = visitor.open(path);
    assertThat(open.getHeader("Cache-Control")).contains("public");
    assertThat(open.getHeader("Vary")).contains("Cookie");
    assertThat(open.getHeader("Content-Disposition"))
        .startsWith("attachment; filename=\"competent-authorities-XA-");
    assertThat(practitioner().open(path).getHeader("Cache-Control")).contains("no-store");
    String tag = requireNonNull(open.getHeader("ETag"));
    assertThat(visitor.send(get(path).header("If-None-Match", tag)).getStatus()).isEqualTo(304);
  }

  @Test
  void theSelectionOfTheListIsTheSelectionOfTheFile() {
    List<TableRead.Row> rows =
        rows("/en/directory/files/designations.csv?function=cultural_property&known=named");
    assertThat(rows.subList(1, rows.size()))
        .isNotEmpty()
        .allMatch(row -> cell(rows, row, "iso3").equals("XE"));
    assertThat(rows("/en/directory/files/authorities.csv?q=aurelia")).hasSizeGreaterThan(1);
  }

  @Test
  void aDayThatIsNoneAndAStateThatIsNoneAreTold() {
    assertThat(visitor.open("/en/directory/files/directory.json?on=never").getStatus())
        .isEqualTo(422);
    for (String path :
        List.of(
            "/en/directory/files/directory.json?state=QQQ",
            "/en/directory/files/directory.pdf",
            "/en/directory/authorities/nobody/card.vcf",
            "/en/directory/QQQ/changes.atom",
            "/en/directory/QQQ/sheet.pdf")) {
      assertThat(visitor.open(path).getStatus()).as(path).isEqualTo(404);
    }
  }

  @Test
  void aCardIsReadByAnAddressBook() throws Exception {
    String text = practitioner().read("/en/directory/authorities/xa-prosecutor-general/card.vcf");
    VCard card = new VCardReader(text).readNext();
    assertThat(card.validate(VCardVersion.V4_0).isEmpty()).isTrue();
    assertThat(card.getKind().isOrg()).isTrue();
    assertThat(card.getFormattedNames())
        .extracting(FormattedName::getLanguage)
        .containsExactlyInAnyOrder("en", "fr");
    assertThat(card.getFormattedNames()).allMatch(name -> "1".equals(name.getAltId()));
    Telephone phone = card.getTelephoneNumbers().getFirst();
    assertThat(phone.getUri()).hasToString("tel:+441632960111;ext=7");
    assertThat(card.getTimezone().getText()).isEqualTo("Africa/Abidjan");
    assertThat(card.getLanguages()).isNotEmpty();
    assertThat(card.getAddresses().getFirst().getStreetAddresses())
        .containsExactly("Place du Palais 4", "Port Aurel");
    assertThat(card.getAddresses().getFirst().getCountry()).isEqualTo("Aurelia");
    assertThat(card.getCategories().getValues()).contains("Mutual legal assistance");
    assertThat(card.getRevision()).isNotNull();
  }

  @Test
  void aLineForEveryHourHasATypeOfItsOwn() throws Exception {
    String text = practitioner().read("/fr/directory/authorities/xe-cyber-desk/card.json");
    VCard card;
    try (var reader = new JCardReader(new StringReader(text))) {
      card = reader.readNext();
    }
    assertThat(card.getTelephoneNumbers().getFirst().getTypes())
        .contains(TelephoneType.get("x-around-the-clock"), TelephoneType.VOICE);
  }

  @Test
  void aFeedReaderReadsWhatIsNew() throws Exception {
    for (String path : List.of("/en/directory/changes.atom", "/ar/directory/XA/changes.atom")) {
      SyndFeed feed = new SyndFeedInput().build(new StringReader(visitor.read(path)));
      assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
      assertThat(feed.getEntries()).isNotEmpty();
      var ids = new HashSet<String>();
      for (SyndEntry entry : feed.getEntries()) {
        assertThat(ids.add(entry.getUri())).as(entry.getUri()).isTrue();
        assertThat(entry.getUri()).startsWith("urn:uuid:");
        assertThat(entry.getUpdatedDate()).isNotNull();
        assertThat(entry.getLink()).contains("/directory/");
      }
    }
  }

  @Test
  void aFeedOfAStateHidesWhatPractitionersSee() {
    assertThat(visitor.read("/en/directory/XA/changes.atom")).doesNotContain("point of contact");
    assertThat(practitioner().read("/en/directory/XA/changes.atom"))
        .contains("Aurelia: point of contact, new");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"en/directory/XA", "ar/directory/XA", "zh/directory/NLD", "fr/directory/PRK"})
  void aStateStandsOnOneSheet(String path) throws Exception {
    MockHttpServletResponse answer = practitioner().open("/" + path + "/sheet.pdf");
    assertThat(answer.getStatus()).isEqualTo(200);
    try (PDDocument pdf = Loader.loadPDF(answer.getContentAsByteArray())) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
      if (path.startsWith("en")) {
        assertThat(new PDFTextStripper().getText(pdf))
            .contains("REHEARSAL")
            .contains("+44 1632 960111")
            .contains("Use until");
      }
    }
  }

  private static JsonNode json(Browsing browser, String path) {
    return JsonMapper.builder().build().readTree(browser.read(path));
  }

  private List<TableRead.Row> rows(String path) {
    byte[] file = visitor.open(path).getContentAsByteArray();
    return ((TableRead.Read) TableReading.of(file, TableLimits.USUAL)).sheets().getFirst().rows();
  }

  private static String cell(List<TableRead.Row> rows, TableRead.Row row, String column) {
    return row.cells().get(rows.getFirst().cells().indexOf(column));
  }
}
