package org.comity.document;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comity.language.Language;

/// Documents as a review makes them: an answered questionnaire of an invented State, in four
/// languages, and a blank one.
public final class Samples {
  private static final Instant MADE = Instant.parse("2026-11-24T09:00:00Z");

  private Samples() {}

  /// An answered questionnaire with everything that a document can hold.
  public static Document answered(Language language) {
    SampleWords w = SampleWords.in(language);
    return new Document(
        w.title(),
        language,
        new Document.Metadata(w.author(), w.subject(), MADE, "XA/2026/UNTOC-I"),
        new Document.Running(w.running(), w.author(), Optional.of(w.mark())),
        blocks(w),
        List.of(
            new Document.Attachment(
                "answers.json",
                "application/json",
                Document.Bytes.of("[]".getBytes(StandardCharsets.UTF_8)))));
  }

  private static List<Block> blocks(SampleWords w) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Facts(
            List.of(
                fact(w.labels().get(0), w.values().get(0)),
                fact(w.labels().get(1), w.values().get(1)),
                new Block.Fact(
                    Span.only(w.labels().get(2)), List.of(new Span.Isolated("2026-11-24"))))));
    blocks.add(new Block.Contents(2));
    blocks.add(new Block.PageBreak());
    blocks.addAll(introduction(w));
    blocks.addAll(answers(w));
    return blocks;
  }

  private static List<Block> introduction(SampleWords w) {
    return List.of(
        new Block.Heading(1, Span.only(w.parts().get(0))),
        new Block.NumberedParagraph(Span.only(w.paragraphs().get(0))),
        new Block.NumberedParagraph(paragraph(w.paragraphs().get(1))));
  }

  private static List<Block> answers(SampleWords w) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, Span.only(w.parts().get(1))));
    blocks.add(new Block.Heading(2, Span.only(w.parts().get(2))));
    blocks.add(question("1", w.questions().get(0), w.answers().get(0), w.note()));
    blocks.add(question("1.1", w.questions().get(1), w.answers().get(1), ""));
    blocks.add(question("2", w.questions().get(2), w.answers().get(2), ""));
    blocks.add(new Block.Heading(2, Span.only(w.parts().get(3))));
    blocks.add(
        new Block.Question(
            "3",
            Span.only(w.questions().get(3)),
            List.of(
                new Block.Passage(
                    w.language() == Language.ENGLISH ? Language.FRENCH : Language.ENGLISH,
                    RichText.parse(w.foreign()).blocks())),
            Span.only(w.note())));
    return blocks;
  }

  private static List<Span> paragraph(String markup) {
    return RichText.parse(markup).blocks().getFirst() instanceof Block.Paragraph paragraph
        ? paragraph.text()
        : List.of();
  }

  private static Block.Fact fact(String label, String value) {
    return new Block.Fact(Span.only(label), Span.only(value));
  }

  private static Block question(String number, String text, String answer, String note) {
    return new Block.Question(
        number, Span.only(text), RichText.parse(answer).blocks(), Span.only(note));
  }

  /// A blank questionnaire to fill in by hand.
  public static Document blank(Language language) {
    SampleWords w = SampleWords.in(language);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, Span.only(w.parts().get(2))));
    for (int i = 0; i < 3; i++) {
      Block space =
          i == 0
              ? new Block.AnswerSpace(w.options().stream().map(Span::only).toList(), 0)
              : new Block.AnswerSpace(List.of(), 4);
      blocks.add(
          new Block.Question(
              String.valueOf(i + 1), Span.only(w.questions().get(i)), List.of(space), List.of()));
    }
    return new Document(
        w.title(),
        language,
        new Document.Metadata(w.author(), "", MADE, ""),
        new Document.Running(w.running(), "", Optional.empty()),
        blocks,
        List.of());
  }

  /// A full review: so many answers of some 110 words each.
  public static Document review(Language language, int answers) {
    SampleWords w = SampleWords.in(language);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Contents(2));
    for (int i = 0; i < answers; i++) {
      if (i % 20 == 0) {
        blocks.add(new Block.Heading(1, Span.only(w.parts().get(1) + " " + (i / 20 + 1))));
      }
      String answer = w.paragraphs().get(0) + "\n\n" + w.paragraphs().get(0);
      blocks.add(question(String.valueOf(i + 1), w.questions().get(i % 3), answer, ""));
    }
    return new Document(
        w.title(),
        language,
        new Document.Metadata(w.author(), w.subject(), MADE, "XA/2026/UNTOC-I"),
        new Document.Running(w.running(), w.author(), Optional.of(w.mark())),
        blocks,
        List.of());
  }
}
