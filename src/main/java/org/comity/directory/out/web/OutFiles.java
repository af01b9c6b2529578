package org.comity.directory.out.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comity.directory.looked.Look;
import org.comity.directory.looked.Looking;
import org.comity.directory.out.Cards;
import org.comity.directory.out.Extract;
import org.comity.directory.out.ExtractJson;
import org.comity.directory.out.ExtractTables;
import org.comity.directory.out.Extracts;
import org.comity.directory.out.StampWords;
import org.comity.directory.web.Readers;
import org.comity.document.table.CsvFile;
import org.comity.document.table.DataTable;
import org.comity.document.table.SpreadsheetFile;
import org.comity.instrument.web.Reading;
import org.springframework.stereotype.Component;

/// Makes the files of a selection for the current visitor.
@Component
class OutFiles {
  private static final Set<String> REACHING =
      Set.of(
          "authorities.csv",
          "directory.xlsx",
          "directory.json",
          "authorities.vcf",
          "authorities.jcard");

  private final Extracts extracts;
  private final Cards cards;
  private final Readers readers;
  private final Looking looking;

  OutFiles(Extracts extracts, Cards cards, Readers readers, Looking looking) {
    this.extracts = extracts;
    this.cards = cards;
    this.readers = readers;
    this.looking = looking;
  }

  /// The file by its name in the address; empty for another name. That it was taken is kept where
  /// it holds what is not public.
  Optional<OutFile> file(String file, Selected selected) {
    Extract extract = extract(selected);
    if (REACHING.contains(file)) {
      looking.at(Look.Way.FILE, extract.shown());
    }
    Reading reading = readers.reading();
    var tables = new ExtractTables(extract, reading);
    return switch (file) {
      case "authorities.csv" -> Optional.of(csv(tables.authorities(), selected.name()));
      case "designations.csv" ->
          Optional.of(csv(tables.designations(), selected.name() + "-designations"));
      case "directory.xlsx" -> Optional.of(spreadsheet(tables, extract, selected, reading));
      case "directory.json" -> Optional.of(json(extract, selected, reading));
      case "authorities.vcf" -> Optional.of(vcard(extract, selected, reading));
      case "authorities.jcard" -> Optional.of(jcard(extract, selected, reading));
      default -> Optional.empty();
    };
  }

  /// Whether the reader is signed in.
  boolean signedIn() {
    return readers.reading().visitor().signedIn();
  }

  private Extract extract(Selected selected) {
    return extracts.of(selected.authorities(), selected.on().day(), selected.page());
  }

  private static OutFile csv(DataTable table, String name) {
    return new OutFile(
        CsvFile.of(table), CsvFile.MEDIA_TYPE, name + ".csv", OutFile.mark(table.toString()));
  }

  private static OutFile spreadsheet(
      ExtractTables tables, Extract extract, Selected selected, Reading reading) {
    List<DataTable> both =
        List.of(tables.inWords(tables.authorities()), tables.inWords(tables.designations()));
    var about =
        new SpreadsheetFile.About(
            reading.say("directory.title"),
            StampWords.line(extract.stamp(), reading),
            StampWords.line(extract.stamp(), reading),
            reading.language().direction().equals("rtl"));
    return new OutFile(
        SpreadsheetFile.of(both, about),
        SpreadsheetFile.MEDIA_TYPE,
        selected.name() + ".xlsx",
        OutFile.mark(both + about.toString()));
  }

  private static OutFile json(Extract extract, Selected selected, Reading reading) {
    return OutFile.text(
        new ExtractJson(extract, reading).text(), "application/json", selected.name() + ".json");
  }

  private OutFile vcard(Extract extract, Selected selected, Reading reading) {
    return OutFile.text(cards.text(extract, reading), Cards.VCARD, selected.name() + ".vcf");
  }

  private OutFile jcard(Extract extract, Selected selected, Reading reading) {
    return OutFile.text(cards.json(extract, reading), Cards.JCARD, selected.name() + ".json");
  }
}
