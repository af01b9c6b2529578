package org.comity.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.comity.testing.Browsing;
import org.comity.testing.WholeProgram;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/// Every page of a room marks the room, and only that one, in the navigation.
@WholeProgram
class NavigationTest {
  private static final String LAST = "LAST";
  private static final String QUESTION = "UNTOC/questions/untoc.closing.good-practices-applying@";

  @Autowired private MockMvc pages;

  @ParameterizedTest
  @CsvSource({
    "aurelia-focal-point, /, /, page",
    "aurelia-focal-point, /reviews, /reviews, page",
    "aurelia-focal-point, LAST, /reviews, true",
    "aurelia-focal-point, LAST/UNTOC/sections/further, /reviews, true",
    "aurelia-focal-point, LAST/QUESTION, /reviews, true",
    "aurelia-focal-point, LAST/QUESTION/history, /reviews, true",
    "aurelia-focal-point, LAST/check, /reviews, true",
    "aurelia-focal-point, LAST/team, /reviews, true",
    "aurelia-focal-point, LAST/search, /reviews, true",
    "aurelia-focal-point, /laws, /laws, page",
    "aurelia-focal-point, /laws/new, /laws, true",
    "aurelia-focal-point, /people, /people, page",
    "aurelia-focal-point, /outbox, /outbox, page",
    "aurelia-focal-point, /en/questionnaires, /en/questionnaires|/questionnaires, page",
    "aurelia-focal-point, /en/instruments/UNTOC/articles/5, /instruments, true",
    "aurelia-focal-point, /en/instruments/UNTOC/provisions/5.1.a.i, /instruments, true",
    "aurelia-focal-point, /en/instruments/UNTOC/participation, /instruments, true",
    "aurelia-focal-point, /en/states/MWI, /states, true",
    "'', /ar/questionnaires/untoc-1, /ar/questionnaires, true",
    "'', /ar/instruments, /ar/instruments, page",
    "'', /ar/states, /ar/states, page",
    "secretariat, /participation/records, /participation/records, page",
    "secretariat, /participation/records/new, /participation/records, true",
    "secretariat, /notifications/records, /participation/records, true",
    "secretariat, /notifications/records/new, /participation/records, true",
    "secretariat, /names/records, /participation/records, true",
    "secretariat, /reviews, /reviews, page",
  })
  void aPageOfARoomMarksItsEntryAndNoOther(String account, String path, String entry, String mark) {
    List<Element> marked = marked(account, path);
    assertThat(marked)
        .extracting(link -> link.attr("href"))
        .singleElement()
        .isIn(List.of(entry.split("\\|")));
    assertThat(marked.getFirst().attr("aria-current")).isEqualTo(mark);
  }

  @Test
  void aPageThatBelongsToNoRoomMarksNone() {
    for (String path :
        List.of("/account", "/account/passkeys", "/search", "/en/style", "/nothing")) {
      assertThat(marked("aurelia-focal-point", path)).as(path).isEmpty();
    }
  }

  private List<Element> marked(String account, String path) {
    var reader = new Browsing(pages);
    if (!account.isEmpty()) {
      reader.signedInAs(account);
    }
    String here = path.replace("QUESTION", QUESTION);
    String page = reader.read(path.startsWith(LAST) ? here.replace(LAST, review(reader)) : here);
    return Jsoup.parse(page).select("nav.rooms [aria-current]");
  }

  private static String review(Browsing reader) {
    Element link = Jsoup.parse(reader.read("/reviews")).selectFirst("main a[href^=/reviews/]");
    return link == null ? "" : link.attr("href");
  }
}
