package org.comity.request.web.papers;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.comity.document.Document;
import org.comity.document.Format;
import org.comity.document.Rendering;
import org.comity.document.Renderings;
import org.comity.identity.Membership;
import org.comity.language.Language;
import org.comity.request.check.CaseFinding;
import org.comity.request.file.CaseWriting;
import org.comity.request.letter.Leak;
import org.comity.request.letter.Paper;
import org.comity.request.letter.Papers;
import org.comity.request.web.DraftLooks;
import org.comity.request.web.Look;
import org.comity.request.web.input.Input;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Makes the page of a draft's documents and the documents as files. Nothing for those who do not
/// work on the draft.
@Component
class PapersPages {
  private static final Pattern HEADING = Pattern.compile("<(/?)h([1-5])\\b");
  private static final String LEAKS = "request.papers.leaks";

  private final DraftLooks looks;
  private final Renderings renderings;

  PapersPages(DraftLooks looks, Renderings renderings) {
    this.looks = looks;
    this.renderings = renderings;
  }

  /// Which file is wanted.
  record Wanted(String paper, String format, String language) {}

  Optional<PapersPage> page(Membership me, UUID draft, String tag) {
    return looks.at(me, draft).map(look -> page(look, language(look, tag)));
  }

  /// The language that is chosen, else that of the request, else the reader's.
  private static Language language(Look look, String tag) {
    return Language.of(tag)
        .or(() -> Language.of(look.draft().file().text("lang.requestLanguage")))
        .orElse(look.language());
  }

  private PapersPage page(Look look, Language language) {
    Papers papers = Papers.of(look.view(), language);
    List<Leak> leaks = Leak.in(papers.of(Paper.DISCLOSABLE), look.draft().file());
    return new PapersPage(
        look.sentences().words().say(look.language(), "request.papers.title"),
        look.reference(),
        look.draft().address(),
        java.util.Arrays.stream(Language.values())
            .map(each -> new Input.Option(each.tag(), each.ownName()))
            .toList(),
        language.tag(),
        rows(look, language, leaks.isEmpty()),
        look.findings().stream().anyMatch(CaseFinding::stops),
        papers.wording().foreign(),
        leaks,
        sheet(papers.of(Paper.LETTER)));
  }

  private static List<PapersPage.Row> rows(Look look, Language language, boolean tight) {
    var rows = new ArrayList<PapersPage.Row>();
    for (Paper paper : Paper.values()) {
      if (concerns(look, paper, language) && (tight || paper != Paper.DISCLOSABLE)) {
        String address = look.draft().address() + "/papers/" + paper.word();
        String end = "?language=" + language.tag();
        rows.add(
            new PapersPage.Row(
                look.say("paper." + paper.word()),
                look.say("paper." + paper.word() + "For"),
                address + ".pdf" + end,
                address + ".docx" + end));
      }
    }
    return rows;
  }

  private static boolean concerns(Look look, Paper paper, Language language) {
    List<String> kinds = look.draft().file().kinds();
    return switch (paper) {
      case BILINGUAL -> Papers.written(look.draft().file()) != language;
      case PRESERVATION -> kinds.contains("preserve") && kinds.size() > 1;
      case TELEPHONE -> kinds.contains("preserve") || kinds.contains("emergency");
      default -> true;
    };
  }

  private String sheet(Document document) {
    return switch (renderings.render(document, Format.HTML)) {
      case Rendering.Rendered(var format, var content) -> below(content.text());
      case Rendering.FontsMissing missing -> "";
    };
  }

  // The page has its own first heading: those of the document stand one step below.
  private static String below(String html) {
    return HEADING
        .matcher(html)
        .replaceAll(found -> "<" + found.group(1) + "h" + (Integer.parseInt(found.group(2)) + 1));
  }

  ResponseEntity<byte[]> file(Membership me, UUID draft, Wanted wanted) {
    Optional<Look> look = looks.at(me, draft);
    Optional<Paper> paper = Paper.of(wanted.paper());
    Optional<Format> format =
        java.util.Arrays.stream(Format.values())
            .filter(each -> each != Format.HTML)
            .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(wanted.format()))
            .findFirst();
    if (look.isEmpty() || paper.isEmpty() || format.isEmpty()) {
      return ResponseEntity.notFound().build();
    }
    Language language = language(look.get(), wanted.language());
    Document document = Papers.of(look.get().view(), language).of(paper.get());
    boolean leaks =
        paper.get() == Paper.DISCLOSABLE && !Leak.in(document, look.get().draft().file()).isEmpty();
    if (leaks) {
      return told(409, look.get().sentences().words().say(look.get().language(), LEAKS));
    }
    String name = "%s-%s".formatted(wanted.paper(), language.tag());
    return answer(renderings.render(document, format.get()), name);
  }

  private static ResponseEntity<byte[]> answer(Rendering rendering, String name) {
    return switch (rendering) {
      case Rendering.Rendered(Format format, Document.Bytes content) ->
          kept(content.toArray(), format.mediaType(), name + "." + format.extension());
      case Rendering.FontsMissing missing -> told(503, missing.message());
    };
  }

  private static ResponseEntity<byte[]> told(int status, String sentence) {
    return ResponseEntity.status(status)
        .contentType(MediaType.parseMediaType("text/plain;charset=UTF-8"))
        .body(sentence.getBytes(StandardCharsets.UTF_8));
  }

  /// A file that nobody on the way keeps.
  private static ResponseEntity<byte[]> kept(byte[] content, String type, String name) {
    String disposition = ContentDisposition.attachment().filename(name).build().toString();
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .contentType(MediaType.parseMediaType(type))
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
        .body(content);
  }

  ResponseEntity<byte[]> caseFile(Membership me, UUID draft) {
    return looks
        .at(me, draft)
        .map(look -> CaseWriting.json(look.draft().file()).getBytes(StandardCharsets.UTF_8))
        .map(json -> kept(json, "application/json", "case.json"))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }
}
