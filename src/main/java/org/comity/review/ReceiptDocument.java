package org.comity.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comity.document.Block;
import org.comity.document.Document;
import org.comity.document.Span;
import org.comity.language.Formats;
import org.comity.language.Language;
import org.comity.language.Words;
import org.springframework.stereotype.Component;

/// A receipt as a document of one page, in the language and the time zone of whoever asks for it.
@Component
public class ReceiptDocument {
  private final Words words;
  private final ReviewNames names;

  ReceiptDocument(Words words, ReviewNames names) {
    this.words = words;
    this.names = names;
  }

  /// The document.
  public Document of(Receipt receipt, boolean rehearsal, Formats formats) {
    Language language = formats.language();
    String title = words.say(language, "review.receipt.title") + " " + receipt.number();
    String subject = names.title(receipt.state(), receipt.cluster(), language);
    Optional<String> mark =
        rehearsal
            ? Optional.of(words.say(language, "review.document.rehearsal"))
            : Optional.empty();
    return new Document(
        title,
        language,
        new Document.Metadata(receipt.by(), subject, receipt.at(), receipt.number()),
        new Document.Running(title, receipt.number(), mark),
        blocks(receipt, formats),
        List.of());
  }

  private List<Block> blocks(Receipt receipt, Formats formats) {
    var facts = new ArrayList<Block.Fact>();
    lines(receipt, formats)
        .forEach(line -> facts.add(new Block.Fact(Span.only(line.label()), List.of(line.span()))));
    return List.of(
        new Block.Facts(facts),
        new Block.Heading(1, Span.only(say(formats, "review.receipt.verify"))),
        new Block.Paragraph(Span.only(say(formats, "review.receipt.verifyText"))));
  }

  /// What a receipt says, line by line.
  ///
  /// @param label the name of the line
  /// @param value what it says
  /// @param code whether it is signs to compare, not words
  public record Line(String label, String value, boolean code) {
    Span span() {
      return code ? new Span.Isolated(value) : Span.text(value);
    }
  }

  /// The lines of a receipt for one reader.
  public List<Line> lines(Receipt receipt, Formats formats) {
    Language language = formats.language();
    var lines = new ArrayList<Line>();
    lines.add(line(formats, "review.receipt.number", receipt.number(), true));
    String review = names.title(receipt.state(), receipt.cluster(), language);
    lines.add(line(formats, "review.receipt.review", review, false));
    lines.add(line(formats, "review.document.by", receipt.by(), false));
    lines.add(line(formats, "review.receipt.utc", receipt.utc(language), false));
    String zone = words.say(language, "review.receipt.local", "zone", formats.zone().getId());
    lines.add(new Line(zone, formats.moment(receipt.at()), false));
    for (Receipt.Edition edition : receipt.editions()) {
      String name = names.instrument(edition.instrument(), language);
      String label = words.say(language, "review.receipt.edition", "instrument", name);
      lines.add(new Line(label, edition.edition(), true));
    }
    lines.add(line(formats, "review.document.sha256", receipt.sha256(), true));
    return List.copyOf(lines);
  }

  private Line line(Formats formats, String key, String value, boolean code) {
    return new Line(say(formats, key), value, code);
  }

  private String say(Formats formats, String key) {
    return words.say(formats.language(), key);
  }
}
