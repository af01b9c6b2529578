package org.comity.directory.out;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comity.directory.Authority;
import org.comity.directory.Designation;
import org.comity.directory.Directory;
import org.comity.directory.Grounds;
import org.comity.directory.Holding;
import org.comity.directory.Stated;
import org.comity.directory.contact.ContactPoint;
import org.comity.directory.contact.Phone;
import org.comity.directory.web.Phrases;
import org.comity.document.Block;
import org.comity.document.Document;
import org.comity.document.Span;
import org.comity.instrument.State;
import org.comity.instrument.web.Reading;
import org.comity.language.Language;
import org.comity.language.Text;
import org.springframework.stereotype.Component;

/// A State on one sheet of paper: who is named for what, how each is reached, in which languages
/// one writes, and until when the sheet may be used.
@Component
public class StateSheet {
  // What fits on one page of A4 under the heading, counted in lines of the table.
  private static final int MOST_LINES = 28;
  private static final int MOST_LINES_OF_TALL_LETTERS = 20;
  private static final int LETTERS_IN_A_LINE = 34;

  private final Directory directory;

  StateSheet(Directory directory) {
    this.directory = directory;
  }

  /// The document in the reader's language.
  public Document of(State state, Extract extract, Reading reading) {
    Stamp stamp = extract.stamp();
    String title = reading.say("directory.state.title", "state", state.name(reading.language()));
    Optional<String> mark =
        stamp.rehearsal() ? Optional.of(reading.say("directory.out.rehearsal")) : Optional.empty();
    return new Document(
        title,
        reading.language(),
        new Document.Metadata(
            reading.say("directory.title"),
            "",
            stamp.made().atStartOfDay(ZoneOffset.UTC).toInstant(),
            stamp.from()),
        new Document.Running(title, StampWords.until(stamp, reading), mark),
        blocks(state, extract, reading),
        List.of());
  }

  private List<Block> blocks(State state, Extract extract, Reading reading) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Facts(facts(state, extract.stamp(), reading)));
    List<Block.Row> rows = rows(extract, reading);
    if (rows.isEmpty()) {
      blocks.add(new Block.Paragraph(Span.only(reading.say("directory.out.sheet.nobody"))));
      return blocks;
    }
    blocks.add(
        new Block.Table(
            List.of(),
            new Block.Row(
                List.of(
                    Span.only(reading.say("directory.out.sheet.authority")),
                    Span.only(reading.say("directory.authority.named")),
                    Span.only(reading.say("directory.authority.reached")))),
            rows));
    remarks(extract, rows.size(), reading).forEach(blocks::add);
    return blocks;
  }

  private static List<Block> remarks(Extract extract, int shown, Reading reading) {
    List<Block> remarks = new ArrayList<>();
    int left = extract.entries().size() - shown;
    if (left > 0) {
      remarks.add(remark(reading.say("directory.out.sheet.more", "count", left)));
    }
    boolean hidden =
        extract.entries().stream()
            .flatMap(each -> each.contacts().stream())
            .anyMatch(each -> !each.shown());
    if (hidden) {
      remarks.add(remark(reading.say("directory.out.sheet.hidden")));
    }
    return remarks;
  }

  private static Block remark(String sentence) {
    return new Block.Paragraph(Span.only(sentence));
  }

  private List<Block.Fact> facts(State state, Stamp stamp, Reading reading) {
    List<Block.Fact> facts = new ArrayList<>();
    // The head of the page says where it is from, its foot until when to use it.
    facts.add(
        fact(
            "directory.column.shown_for",
            reading.date(stamp.shownFor()) + "\n" + StampWords.until(stamp, reading),
            reading));
    List<String> languages =
        holding(directory.languages(state.code()), stamp.shownFor()).stream()
            .map(each -> Phrases.rule(each.rule(), reading) + under(each.grounds()))
            .toList();
    if (!languages.isEmpty()) {
      facts.add(fact("directory.state.languages", String.join("\n", languages), reading));
    }
    return facts;
  }

  private static <T extends Stated> List<T> holding(List<T> all, LocalDate day) {
    return all.stream().filter(each -> each.grounds().on(day) == Holding.HOLDS).toList();
  }

  private static String under(Grounds grounds) {
    return grounds.basis().isEmpty() ? "" : " (" + grounds.basis() + ")";
  }

  private static Block.Fact fact(String key, String value, Reading reading) {
    return new Block.Fact(Span.only(reading.say(key)), Span.only(value));
  }

  private static List<Block.Row> rows(Extract extract, Reading reading) {
    List<Block.Row> rows = new ArrayList<>();
    int lines = 0;
    for (Extract.Entry entry : extract.entries()) {
      var row =
          new Block.Row(
              List.of(name(entry, reading), named(entry, reading), reached(entry, reading)));
      lines += row.cells().stream().mapToInt(StateSheet::lines).max().orElse(1);
      if (lines > most(reading.language())) {
        return rows;
      }
      rows.add(row);
    }
    return rows;
  }

  private static int most(Language language) {
    return language == Language.ARABIC ? MOST_LINES_OF_TALL_LETTERS : MOST_LINES;
  }

  private static int lines(List<Span> cell) {
    return Span.words(cell).lines().mapToInt(line -> 1 + line.length() / LETTERS_IN_A_LINE).sum();
  }

  private static List<Span> name(Extract.Entry entry, Reading reading) {
    Authority authority = entry.authority();
    Text name = authority.name(reading.language());
    List<Span> cell = new ArrayList<>();
    cell.add(in(name.language(), Span.bold(name.value()), reading));
    authority
        .originalName()
        .filter(original -> !original.equals(name.value()))
        .ifPresent(original -> line(cell, original(authority, original, reading)));
    if (!authority.partOf().isEmpty()) {
      line(cell, in(Language.ENGLISH, Span.text(authority.partOf()), reading));
    }
    return cell;
  }

  // A name in a language that is none of the six runs as its letters do.
  private static Span original(Authority authority, String name, Reading reading) {
    return Language.of(authority.original())
        .map(language -> in(language, Span.text(name), reading))
        .orElse(Span.text(name));
  }

  private static Span in(Language language, Span words, Reading reading) {
    return language == reading.language() ? words : new Span.Foreign(language, List.of(words));
  }

  private static List<Span> named(Extract.Entry entry, Reading reading) {
    List<Span> cell = new ArrayList<>();
    for (Designation each : entry.named()) {
      Grounds grounds = each.grounds();
      String function = reading.word("directory.function.", each.function());
      cell.add(Span.text(start(cell) + function + " "));
      cell.add(new Span.Isolated((grounds.basis() + " " + grounds.article()).strip()));
    }
    return cell;
  }

  private static List<Span> reached(Extract.Entry entry, Reading reading) {
    List<Span> cell = new ArrayList<>();
    for (Extract.Reached each : entry.contacts()) {
      reached(cell, each.point(), reading);
    }
    return cell.isEmpty() ? Span.only(reading.say("directory.answer.notStated")) : cell;
  }

  private static void reached(List<Span> cell, ContactPoint point, Reading reading) {
    cell.add(Span.text(start(cell) + reading.word("directory.contact.kind.", point.kind()) + " "));
    cell.add(new Span.Isolated(HoursText.zone(point.hours())));
    point.reach().phones().forEach(phone -> line(cell, new Span.Isolated(number(phone))));
    point.reach().mailboxes().forEach(mailbox -> line(cell, Span.text(mailbox)));
    if (!point.reach().address().isEmpty()) {
      line(cell, Span.text(String.join(", ", point.reach().address())));
    }
    HoursText.lines(point.hours(), reading.language().locale().toLocale())
        .forEach(line -> line(cell, Span.text(line)));
  }

  private static String start(List<Span> cell) {
    return cell.isEmpty() ? "" : "\n";
  }

  private static void line(List<Span> cell, Span words) {
    cell.add(Span.text("\n"));
    cell.add(words);
  }

  private static String number(Phone phone) {
    return phone.extension().isEmpty()
        ? phone.international()
        : phone.international() + " # " + phone.extension();
  }
}
