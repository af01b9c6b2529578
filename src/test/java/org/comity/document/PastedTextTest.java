package org.comity.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.comity.document.PastedText.Dropped;
import org.comity.testing.BesideOthers;
import org.junit.jupiter.api.Test;

@BesideOthers
class PastedTextTest {

  private static String markup(String html) {
    return PastedText.fromHtml(html).text().markup();
  }

  @Test
  void paragraphsBoldItalicsAndLinksAreKept() {
    assertThat(
            markup(
                "<p class=MsoNormal>The <b>Penal\nCode</b>, <i>as amended</i>, see"
                    + " <a href='https://example.org/law'>the text</a>.<br>Next line</p>"
                    + "<p><span style='font-weight:700'>Bold</span> words</p>"))
        .isEqualTo(
            "The **Penal Code**, *as amended*, see [the text](https://example.org/law).\nNext line"
                + "\n\n**Bold** words");
  }

  @Test
  void listsOfWordBecomeLists() {
    assertThat(
            markup(
                "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]>"
                    + "<span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp; </span></span><![endif]>"
                    + "First</p>\n<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'>"
                    + "<span style='mso-list:Ignore'>·</span>Below</p>\n<p class=MsoListParagraph "
                    + "style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>2.</span>"
                    + "Second</p><p>After</p>"))
        .isEqualTo("1. First\n  - Below\n2. Second\n\nAfter");
  }

  @Test
  void listsOfHtmlBecomeListsOfTwoLevels() {
    PastedText pasted =
        PastedText.fromHtml(
            "<ul><li>a<ol><li>b<ul><li>c</li></ul></li></ol></li><li><p>d</p></li></ul>");
    assertThat(pasted.text().markup()).isEqualTo("- a\n  1. b\n  2. c\n- d");
    assertThat(pasted.dropped()).isEqualTo(Map.of(Dropped.DEEPER_LEVEL, 1));
  }

  @Test
  void tablesBecomeSimple() {
    PastedText pasted =
        PastedText.fromHtml(
            "<table><tr><th>Law</th><th>Year</th></tr><tr><td colspan=2><p>Penal</p><p>Code</p>"
                + "</td></tr><tr><td>x|y</td></tr></table>");
    assertThat(pasted.text().markup())
        .isEqualTo("| Law | Year |\n| --- | --- |\n| Penal Code |  |\n| x\\|y |  |");
    assertThat(pasted.dropped()).isEqualTo(Map.of(Dropped.JOINED_CELL, 1));
  }

  @Test
  void notesOfWordBecomeNotes() {
    assertThat(
            markup(
                "<p>Yes<a style='mso-footnote-id:ftn1' href=\"#_ftn1\" name=\"_ftnref1\">"
                    + "<span class=MsoFootnoteReference>[1]</span></a>.</p>"
                    + "<div style='mso-element:footnote-list'><hr><div style='mso-element:footnote'"
                    + " id=ftn1><p class=MsoFootnoteText><a href=\"#_ftnref1\">[1]</a> Since 2011."
                    + "</p></div></div>"))
        .isEqualTo("Yes[^1].\n\n[^1]: Since 2011.");
  }

  @Test
  void whatCannotBeKeptIsCounted() {
    PastedText pasted =
        PastedText.fromHtml(
            "<h2>Title</h2><p style='color:red'>Red <u>under</u> <s>struck</s> <del>gone</del>"
                + "<img src=x onerror=alert(1)><img src=y><script>alert(1)</script>"
                + "<a href='javascript:alert(1)'>click</a> m<sup>2</sup><input value=x></p>"
                + "<p style='color:black;mso-list:none'>Black</p>");
    assertThat(pasted.text().markup()).isEqualTo("**Title**\n\nRed under struck click m2\n\nBlack");
    assertThat(pasted.dropped())
        .containsOnly(
            Map.entry(Dropped.HEADING, 1),
            Map.entry(Dropped.COLOUR, 1),
            Map.entry(Dropped.UNDERLINE, 1),
            Map.entry(Dropped.STRIKETHROUGH, 1),
            Map.entry(Dropped.DELETED_TEXT, 1),
            Map.entry(Dropped.IMAGE, 2),
            Map.entry(Dropped.ACTIVE_CONTENT, 1),
            Map.entry(Dropped.ADDRESS, 1),
            Map.entry(Dropped.RAISED, 1),
            Map.entry(Dropped.FORM_FIELD, 1));
  }

  @Test
  void pastedMarkupIsWordsAndNotMarkup() {
    assertThat(PastedText.fromHtml("<p>- *a* [b](https://c.org) | d</p>").text().plainText())
        .isEqualTo("- *a* [b](https://c.org) | d");
  }

  @Test
  void deepNestingIsNoHarm() {
    assertThat(PastedText.fromHtml("<div><ul><li>".repeat(3000) + "deep").text().plainText())
        .contains("deep");
  }
}
