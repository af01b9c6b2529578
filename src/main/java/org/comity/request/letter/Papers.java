package org.comity.request.letter;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.document.Block;
import org.comity.document.Document;
import org.comity.language.Language;
import org.comity.request.check.CaseView;
import org.comity.request.exchange.TranslatedCase;
import org.comity.request.file.CaseFile;

/// The documents of one case in one language.
///
/// @param seen the case with the translations that it carries
/// @param wording the language
public record Papers(TranslatedCase seen, Wording wording) {
  private static final Set<String> OWN_TITLE =
      Set.of("extradition", "provisional", "sentenced", "proceedings", "preserve", "emergency");
  private static final Set<String> OTHER_DOCUMENT =
      Set.of(
          "supplementary",
          "amendment",
          "renewal",
          "confirmationOfOralRequest",
          "withdrawal",
          "statusQuery");

  /// Looks at a case in the language of a document, with the translations that it carries.
  public static Papers of(CaseView view, Language language) {
    Language written = written(view.file());
    TranslatedCase seen =
        written == language ? TranslatedCase.asWritten(view) : TranslatedCase.of(view, language);
    var wording =
        new Wording(view.inventory(), view.around(), language, written, seen.done(), seen.whole());
    return new Papers(seen, wording);
  }

  /// The case as the documents tell it.
  public CaseView view() {
    return seen.view();
  }

  /// The language in which the drafter wrote: as the case says, else that of the request.
  public static Language written(CaseFile file) {
    return file.written();
  }

  /// One document of the case.
  public Document of(Paper paper) {
    if (paper == Paper.BILINGUAL && wording.written() != wording.language()) {
      return new Bilingual(Papers.of(seen.original(), wording.written()), this).document();
    }
    String title = title(paper);
    return new Document(
        title,
        wording.language(),
        new Document.Metadata(
            new Addressing(view(), wording).authority("auth.requesting.name"),
            paper == Paper.DISCLOSABLE ? "" : view().file().text("matter.subject"),
            created().atStartOfDay().toInstant(ZoneOffset.UTC),
            view().file().text("req.ownReference")),
        new Document.Running(title, view().file().text("req.ownReference"), mark(paper)),
        blocks(paper),
        List.of());
  }

  private LocalDate created() {
    String date = view().file().text("req.date");
    return date.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(date) : view().today();
  }

  private List<Block> blocks(Paper paper) {
    return switch (paper) {
      case LETTER, PRESERVATION, BILINGUAL -> new Letter(view(), wording, Sealing.NONE).blocks();
      case DISCLOSABLE -> new Letter(view(), wording, Sealing.of(view().file())).blocks();
      case COVER -> new Cover(view(), wording).blocks();
      case ANNEXES -> annexes();
      case TELEPHONE -> new Cover(view(), wording).telephone();
    };
  }

  private List<Block> annexes() {
    var fields = new FieldBlocks(view(), wording, Sealing.NONE, 1);
    var blocks = new ArrayList<Block>();
    blocks.add(new Addressing(view(), wording).facts());
    blocks.addAll(new Closing(view(), wording, fields, Sealing.NONE).annexes());
    return blocks;
  }

  private String title(Paper paper) {
    String own =
        switch (paper) {
          case COVER -> "letter.title.cover";
          case ANNEXES -> "letter.title.annexes";
          case TELEPHONE -> "letter.title.telephone";
          case LETTER, DISCLOSABLE, PRESERVATION, BILINGUAL -> letterTitle();
        };
    return wording.text(own);
  }

  private String letterTitle() {
    String document = view().file().text("req.documentKind");
    List<String> kinds = view().file().kinds();
    if (document.equals("spontaneousInformation")) {
      return "letter.title.spontaneous";
    }
    if (OTHER_DOCUMENT.contains(document)) {
      return "letter.title." + document;
    }
    boolean single = kinds.size() == 1 && OWN_TITLE.contains(kinds.getFirst());
    return single ? "letter.title." + kinds.getFirst() : "letter.title.request";
  }

  /// What nobody may overlook, on each page.
  private Optional<String> mark(Paper paper) {
    CaseFile file = view().file();
    Stream<String> marks =
        Stream.of(
            Addressing.rehearsal(file) ? "letter.rehearsal" : "",
            paper == Paper.DISCLOSABLE ? "letter.disclosable" : "",
            Set.of("fact", "factAndSubstance").contains(file.text("conf.required"))
                ? "letter.confidential"
                : "",
            Set.of("urgent", "emergency").contains(file.text("urg.level")) ? "letter.urgent" : "");
    String joined =
        marks.filter(key -> !key.isEmpty()).map(wording::text).collect(Collectors.joining(" · "));
    return joined.isEmpty() ? Optional.empty() : Optional.of(joined);
  }
}
