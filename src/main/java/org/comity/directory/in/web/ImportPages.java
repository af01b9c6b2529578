package org.comity.directory.in.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.directory.amended.ChangeContact;
import org.comity.directory.amended.ContactFault;
import org.comity.directory.in.Applying;
import org.comity.directory.in.ImportRow;
import org.comity.directory.in.Imports;
import org.comity.directory.in.Preview;
import org.comity.directory.looked.Look;
import org.comity.directory.looked.Looking;
import org.comity.directory.web.Readers;
import org.comity.document.table.TableLimits;
import org.comity.document.table.Trouble;
import org.comity.identity.Membership;
import org.comity.instrument.web.Reading;
import org.comity.shell.Problem;
import org.comity.shell.Reply;
import org.comity.shell.SeeOther;
import org.springframework.stereotype.Component;

/// Makes the page of a file that comes in. Empty for whoever may not have one read.
@Component
class ImportPages {
  private static final String FIELD = "file";

  private final Imports imports;
  private final Applying applying;
  private final Readers readers;
  private final Looking looking;

  ImportPages(Imports imports, Applying applying, Readers readers, Looking looking) {
    this.imports = imports;
    this.applying = applying;
    this.readers = readers;
    this.looking = looking;
  }

  Optional<ImportPage> form(Membership me) {
    return imports.reads(me) ? Optional.of(empty(List.of())) : Optional.empty();
  }

  Optional<ImportPage> preview(Membership me, ArrivingFile file) {
    if (!imports.reads(me)) {
      return Optional.empty();
    }
    if (file.name().isEmpty()) {
      return Optional.of(wrong("directory.in.noFile"));
    }
    if (file.content().length > Imports.MOST_BYTES) {
      return Optional.of(unreadable(Trouble.TOO_LARGE, 0));
    }
    return imports
        .preview(me, file.content(), readers.reading())
        .map(preview -> page(me, preview, file.name()));
  }

  /// Does what was shown, or says what stands in the way.
  Optional<Reply> apply(Membership me, Map<String, String> sent) {
    List<ChangeContact> all = Offer.of(sent);
    if (!imports.reads(me) || all.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (applying.apply(me, all)) {
          case Applying.Done(int points, boolean waits) ->
              new SeeOther("/directory/own?saved=" + (waits ? "waits" : "now"));
          case Applying.Stopped(ChangeContact change, ChangeContact.Outcome why) ->
              new ApplyPage(
                  readers.reading().say("directory.in.title"),
                  List.of(new Problem("source", stopped(change, why))),
                  offer(all, sent.getOrDefault("source", "")));
        });
  }

  private String stopped(ChangeContact change, ChangeContact.Outcome why) {
    Reading reading = readers.reading();
    String reason =
        why instanceof ChangeContact.Refused(List<ContactFault> faults)
            ? faults.stream().map(this::fault).collect(Collectors.joining(" "))
            : reading.say("directory.in.overtaken");
    return change.authority() + ": " + reason;
  }

  private String fault(ContactFault fault) {
    String reason = fault.reason().name().toLowerCase(Locale.ROOT);
    return readers.reading().say("directory.fault." + reason, "part", fault.part());
  }

  private ApplyPage.Offered offer(List<ChangeContact> changes, String source) {
    String words = readers.reading().say("directory.in.apply", "count", changes.size());
    return new ApplyPage.Offered(Offer.fields(changes), words, source);
  }

  private ImportPage page(Membership me, Preview preview, String name) {
    return switch (preview) {
      case Preview.Unreadable(Trouble trouble, int line) -> unreadable(trouble, line);
      case Preview.NoColumns none -> wrong("directory.in.noColumns");
      case Preview.NotOneCard none -> wrong("directory.in.notOneCard");
      case Preview.Shown shown -> shown(me, shown, name);
    };
  }

  private ImportPage unreadable(Trouble trouble, int line) {
    Reading reading = readers.reading();
    String why =
        reading.say(
            "directory.in.trouble." + trouble.word(),
            "most",
            reading.visitor().formats().size(TableLimits.USUAL.bytes()));
    return empty(
        List.of(
            new Problem(
                FIELD,
                line == 0 ? why : reading.say("directory.in.line", "line", line) + " " + why)));
  }

  private ImportPage wrong(String key) {
    return empty(List.of(new Problem(FIELD, readers.reading().say(key))));
  }

  private ImportPage empty(List<Problem> problems) {
    return new ImportPage(
        readers.reading().say("directory.in.title"),
        problems,
        "",
        List.of(),
        "",
        List.of(),
        offer(List.of(), ""));
  }

  private ImportPage shown(Membership me, Preview.Shown shown, String name) {
    Reading reading = readers.reading();
    looking.atAll(Look.Way.PAGE, shown.rows().stream().map(ImportRow::authority).toList());
    String ignored =
        shown.ignored().isEmpty()
            ? ""
            : reading.say(
                "directory.in.ignored",
                "columns",
                reading.visitor().formats().list(shown.ignored()));
    return new ImportPage(
        reading.say("directory.in.title"),
        List.of(),
        name,
        Stream.of(ImportRow.Verdict.values()).map(each -> count(shown, each, reading)).toList(),
        ignored,
        shown.rows().stream()
            .filter(row -> row.verdict() != ImportRow.Verdict.UNCHANGED)
            .map(row -> new ImportRowView(row, reading).view())
            .toList(),
        offer(applying.offered(me, shown.rows()), ""));
  }

  private static String count(Preview.Shown shown, ImportRow.Verdict verdict, Reading reading) {
    long count = shown.rows().stream().filter(row -> row.verdict() == verdict).count();
    return reading.say(
        "directory.in.count." + verdict.name().toLowerCase(Locale.ROOT), "count", count);
  }
}
