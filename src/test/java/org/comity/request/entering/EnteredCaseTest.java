package org.comity.request.entering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.comity.document.Document;
import org.comity.document.Format;
import org.comity.document.Rendering;
import org.comity.document.alone.RenderingsAlone;
import org.comity.language.Language;
import org.comity.language.Words;
import org.comity.request.SomeCase;
import org.comity.request.check.Cases;
import org.comity.request.facts.Fact;
import org.comity.request.facts.Facts;
import org.comity.request.file.CaseFile;
import org.comity.request.letter.Paper;
import org.comity.request.letter.Papers;
import org.comity.testing.Browsing;
import org.comity.testing.WholeProgram;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Each case of the rehearsal is entered in the pages as a person enters it, and leaves as the same
/// letter as the case file does that was written by hand.
@WholeProgram
class EnteredCaseTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  // They have pages of their own, and no letter prints them.
  private static final Set<String> ELSEWHERE = Set.of("grounds", "reasons");

  @Autowired private MockMvc pages;

  @ParameterizedTest
  @CsvSource({
    "bank-records, aurelia-expert, en",
    "preservation, esperia-expert, es",
    "freezing, aurelia-expert, ar",
    "hearing, borealia-expert, zh",
    "confiscation, esperia-expert, ru"
  })
  void theLetterOfTheInterviewIsTheLetterOfTheFile(String name, String account, String tag)
      throws IOException {
    CaseFile written = Cases.shipped(name);
    Browsing browser = new Browsing(pages).signedInAs(account);
    var drafter = new Drafter(browser);
    String draft = drafter.draft(written);
    assertThat(drafter.without()).as("what no control takes").isEmpty();
    CaseFile entered = Cases.of(browser.read(draft + "/case.json"));
    assertThat(said(entered)).as(drafter.work()).isEqualTo(said(written));
    Language language = Language.of(tag).orElseThrow();
    for (Paper paper : new Paper[] {Paper.LETTER, Paper.COVER, Paper.DISCLOSABLE}) {
      String address = draft + "/papers/" + paper.word() + ".docx?language=" + tag;
      String fromPages = document(browser.open(address).getContentAsByteArray());
      assertThat(fromPages).as(paper.word()).isEqualTo(document(docx(written, paper, language)));
    }
  }

  private static byte[] docx(CaseFile file, Paper paper, Language language) {
    Document drawn = Papers.of(SomeCase.view(file), language).of(paper);
    return switch (RenderingsAlone.of(new Words()).render(drawn, Format.DOCX)) {
      case Rendering.Rendered rendered -> rendered.content().toArray();
      case Rendering.FontsMissing missing -> throw new AssertionError(missing.message());
    };
  }

  /// The text of a Word file with its structure.
  private static String document(byte[] docx) throws IOException {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("word/document.xml")) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new AssertionError("no document");
  }

  /// What a case says: without identifiers, each reference with what it stands for.
  private static Map<String, String> said(CaseFile file) {
    Map<String, String> said = new TreeMap<>();
    var entries = new TreeMap<String, JsonNode>();
    collect(file.root(), entries);
    said("", file.root(), entries, said);
    ties(file, said);
    return said;
  }

  /// The facts of an item by their numbers.
  private static void ties(CaseFile file, Map<String, String> said) {
    Facts facts = Facts.of(file);
    int number = 0;
    for (JsonNode item : file.root().path("asst.items")) {
      String at = "/asst.items[%d]/facts".formatted(number++);
      said.keySet().removeIf(key -> key.startsWith(at));
      said.put(at, facts.of(item).stream().map(Fact::number).toList().toString());
    }
  }

  private static void collect(JsonNode node, Map<String, JsonNode> entries) {
    if (node.path("id").isString()) {
      entries.putIfAbsent(node.path("id").asString(), node);
    }
    node.forEach(each -> collect(each, entries));
  }

  private static void said(
      String at, JsonNode node, Map<String, JsonNode> entries, Map<String, String> said) {
    if (node.has("ref")) {
      said(at, entries.getOrDefault(node.path("ref").asString(), node), entries, said);
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        said(at + "[" + i + "]", node.get(i), entries, said);
      }
    } else if (node.isObject()) {
      node.properties().stream()
          .filter(each -> !each.getKey().equals("id") && !ELSEWHERE.contains(each.getKey()))
          .forEach(each -> said(at + "/" + each.getKey(), each.getValue(), entries, said));
    } else if (!node.isNull()) {
      String text = node.isNumber() ? MAPPER.writeValueAsString(node) : node.asString("");
      said.put(at, text.strip());
    }
  }
}
