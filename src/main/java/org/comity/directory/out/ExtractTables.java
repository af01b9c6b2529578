package org.comity.directory.out;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.directory.Authority;
import org.comity.directory.Designation;
import org.comity.directory.Grounds;
import org.comity.directory.contact.ContactPoint;
import org.comity.directory.contact.Hours;
import org.comity.document.table.DataTable;
import org.comity.instrument.web.Reading;

/// A part of the directory as tables: one row for each authority and point of contact, and one for
/// each designation.
///
/// @param extract the part
/// @param reading whose words name the columns of a spreadsheet
public record ExtractTables(Extract extract, Reading reading) {
  private static final Collector<CharSequence, ?, String> BAR = Collectors.joining("|");

  /// Authorities and how they are reached.
  public DataTable authorities() {
    List<List<String>> rows =
        extract.entries().stream()
            .flatMap(this::rows)
            .map(cells -> cells.in(Columns.AUTHORITIES))
            .toList();
    return new DataTable(reading.say("directory.out.authorities"), Columns.AUTHORITIES, rows);
  }

  /// Designations that hold on the day.
  public DataTable designations() {
    List<List<String>> rows =
        extract.entries().stream()
            .flatMap(entry -> entry.named().stream().map(each -> row(entry, each)))
            .map(cells -> cells.in(Columns.DESIGNATIONS))
            .toList();
    return new DataTable(reading.say("directory.out.designations"), Columns.DESIGNATIONS, rows);
  }

  /// The same table with its columns named in the reader's words.
  public DataTable inWords(DataTable table) {
    List<String> header =
        table.header().stream().map(code -> reading.say("directory.column." + code)).toList();
    return new DataTable(table.name(), header, table.rows());
  }

  private Stream<Cells> rows(Extract.Entry entry) {
    return entry.contacts().isEmpty()
        ? Stream.of(row(entry, Optional.empty()))
        : entry.contacts().stream().map(each -> row(entry, Optional.of(each.point())));
  }

  private Cells row(Extract.Entry entry, Optional<ContactPoint> point) {
    Authority authority = entry.authority();
    Cells cells =
        new Cells()
            .put("authority", authority.id())
            .put("iso3", authority.state())
            .put("state", entry.state().name(reading.language()))
            .put("territory", authority.territory())
            .put("name_en", authority.names().get("en"))
            .put("name_original", authority.originalName().orElse(""))
            .put("original_language", authority.original())
            .put("part_of", authority.partOf())
            .put("care_of", authority.careOf())
            .put("website", authority.website())
            .put("named_for", entry.named().stream().map(this::named).collect(BAR))
            .origin(authority.origin())
            .stamp(extract.stamp(), reading);
    return reached(cells, point);
  }

  private static Cells reached(Cells cells, Optional<ContactPoint> found) {
    Optional<ContactPoint.Reach> reach = found.map(ContactPoint::reach);
    Hours hours = found.map(ContactPoint::hours).orElse(new Hours.NotStated());
    return cells
        .put("contact", found.map(ContactPoint::id).orElse(""))
        .put("kind", found.map(ContactPoint::kind).map(Cells::word).orElse(""))
        .phones("phones", reach.map(ContactPoint.Reach::phones).orElse(List.of()))
        .phones("faxes", reach.map(ContactPoint.Reach::faxes).orElse(List.of()))
        .put("emails", reach.map(each -> String.join("|", each.mailboxes())).orElse(""))
        .put("address", reach.map(each -> String.join("|", each.address())).orElse(""))
        .put("zone", HoursText.zone(hours))
        .put("hours", HoursText.of(hours))
        .put("rest_days", HoursText.rest(hours))
        .put("use", found.map(ContactPoint::use).orElse(""))
        .put("visibility", found.map(each -> each.visibility().word()).orElse(""));
  }

  private String named(Designation each) {
    Grounds grounds = each.grounds();
    String place = (grounds.basis() + " " + grounds.article()).strip();
    return reading.word("directory.function.", each.function()) + " (" + place + ")";
  }

  private Cells row(Extract.Entry entry, Designation each) {
    Grounds grounds = each.grounds();
    return new Cells()
        .put("designation", each.id())
        .put("iso3", grounds.state())
        .put("state", entry.state().name(reading.language()))
        .put("territory", grounds.territory())
        .put("basis", grounds.basis())
        .put("article", grounds.article())
        .put("function", Cells.word(each.function()))
        .put("stages", each.stages().stream().map(Cells::word).collect(BAR))
        .put("crime", each.crime().map(Cells::word).orElse(""))
        .put("authority", each.authority())
        .put("name", entry.authority().name(reading.language()).value())
        .put("valid_from", grounds.period().first())
        .put("valid_to", grounds.period().last())
        .put("notified", grounds.notified())
        .put("reference", grounds.reference())
        .origin(grounds.origin())
        .stamp(extract.stamp(), reading);
  }
}
