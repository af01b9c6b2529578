package org.comity.directory.in;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.comity.directory.Authority;
import org.comity.directory.Directory;
import org.comity.directory.out.Extract;
import org.comity.directory.out.Extracts;
import org.comity.document.table.TableLimits;
import org.comity.document.table.TableRead;
import org.comity.document.table.TableReading;
import org.comity.identity.Access;
import org.comity.identity.Membership;
import org.comity.instrument.Instruments;
import org.comity.instrument.State;
import org.comity.instrument.web.Reading;
import org.comity.language.Language;
import org.springframework.stereotype.Service;

/// The desk at which a file is read and shown as what it would change. Nothing is changed here.
@Service
public class Imports {
  /// The largest file that is read, in bytes; more only for a card, whose picture is left out.
  public static final int MOST_BYTES = 16_000_000;

  private final Directory directory;
  private final Instruments instruments;
  private final Extracts extracts;
  private final Access access;
  private final HeaderCodes headers;

  Imports(
      Directory directory,
      Instruments instruments,
      Extracts extracts,
      Access access,
      HeaderCodes headers) {
    this.directory = directory;
    this.instruments = instruments;
    this.extracts = extracts;
    this.access = access;
    this.headers = headers;
  }

  /// Whether somebody may have a file read: the secretariat for every State; whoever sees how
  /// authorities are reached, for her own.
  public boolean reads(Membership me) {
    return every(me)
        || (access.allows(me, "directory-entry", "practitioners", "read") && !own(me).isEmpty());
  }

  private boolean every(Membership me) {
    return access.allows(me, "directory-entry", "secretariat", "read");
  }

  private String own(Membership me) {
    return states().contains(me.bodyCode()) ? me.bodyCode() : "";
  }

  private Set<String> states() {
    return instruments.states(Language.ENGLISH).stream()
        .map((State state) -> state.code().value())
        .collect(Collectors.toSet());
  }

  /// What a file would change; empty for somebody who may not have it read.
  public Optional<Preview> preview(Membership me, byte[] file, Reading reading) {
    if (!reads(me)) {
      return Optional.empty();
    }
    var known = new Known(everything(me), reading);
    var check = new RowCheck(new RowCheck.Rights(states(), every(me) ? "" : own(me)));
    return Optional.of(
        CardReading.isCard(file) ? card(file, known, check) : table(file, known, check));
  }

  private Extract everything(Membership me) {
    List<Authority> wanted =
        directory.authorities().stream()
            .filter(each -> every(me) || each.state().value().equals(me.bodyCode()))
            .toList();
    return extracts.everything(wanted);
  }

  private Preview card(byte[] file, Known known, RowCheck check) {
    Optional<CardReading.Card> card = CardReading.read(file);
    if (card.isEmpty()) {
      return new Preview.NotOneCard();
    }
    Map<String, String> cells = new HashMap<>(card.get().cells());
    directory
        .authority(cells.getOrDefault("authority", ""))
        .ifPresent(found -> cells.put("name_en", found.names().getOrDefault("en", "")));
    var row = new Values(cells);
    if (!cells.containsKey("authority")) {
      row.fault("authority", Fault.Reason.MISSING, "");
    }
    ImportRow read = new AuthorityRows(known, check).read(row, 1);
    return new Preview.Shown(List.of(read), card.get().leftOut());
  }

  private Preview table(byte[] file, Known known, RowCheck check) {
    return switch (TableReading.of(file, TableLimits.USUAL)) {
      case TableRead.Refused(var trouble, int line) -> new Preview.Unreadable(trouble, line);
      case TableRead.Read(List<TableRead.Sheet> sheets) -> sheets(sheets, known, check);
    };
  }

  private Preview sheets(List<TableRead.Sheet> sheets, Known known, RowCheck check) {
    List<ImportRow> rows = new ArrayList<>();
    List<String> ignored = new ArrayList<>();
    boolean ours = false;
    for (TableRead.Sheet sheet : sheets) {
      List<String> header = sheet.rows().getFirst().cells();
      List<String> codes = headers.of(header);
      boolean designations = codes.contains("designation") || codes.contains("function");
      if (designations || codes.contains("authority") || codes.contains("name_en")) {
        ours = true;
        new SheetRows(codes, designations).read(sheet, readers(known, check)).forEach(rows::add);
        SheetRows.ignored(header, codes).forEach(ignored::add);
      }
    }
    return ours ? new Preview.Shown(rows, ignored) : new Preview.NoColumns();
  }

  private SheetRows.Readers readers(Known known, RowCheck check) {
    return new SheetRows.Readers(
        new AuthorityRows(known, check), new DesignationRows(known, check, directory, instruments));
  }
}
