package org.comity.directory.web.looked;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.directory.looked.LookRetention;
import org.comity.directory.looked.Looks;
import org.comity.directory.out.web.OutFile;
import org.comity.directory.web.Readers;
import org.comity.document.table.CsvFile;
import org.comity.document.table.DataTable;
import org.comity.identity.BodyNames;
import org.comity.identity.Membership;
import org.comity.identity.Role;
import org.comity.instrument.web.ParticipationTable.Choice;
import org.comity.instrument.web.Reading;
import org.comity.language.Sorting;
import org.comity.shell.Problem;
import org.springframework.stereotype.Component;

/// Makes the lists of looks, as pages and as files. Empty for whoever has none.
@Component
class LooksPages {
  private static final String OURS = "/directory/looks";
  private static final String MINE = "/directory/looks/mine";

  private final Looks looks;
  private final LookRows rows;
  private final BodyNames names;
  private final Readers readers;
  private final LookRetention retention;

  LooksPages(
      Looks looks, LookRows rows, BodyNames names, Readers readers, LookRetention retention) {
    this.looks = looks;
    this.rows = rows;
    this.names = names;
    this.readers = readers;
    this.retention = retention;
  }

  Optional<LooksPage> ours(Membership me, Wanted wanted) {
    return looks.ofOurs(me, wanted.query(me.zone())).map(found -> page(me, wanted, found, false));
  }

  Optional<LooksPage> mine(Membership me, Wanted wanted) {
    return looks.mine(me, wanted.query(me.zone())).map(found -> page(me, wanted, found, true));
  }

  Optional<OutFile> oursFile(Membership me, Wanted wanted) {
    return looks.ofOurs(me, wanted.whole(me.zone())).map(found -> file(found, "looks-ours"));
  }

  Optional<OutFile> mineFile(Membership me, Wanted wanted) {
    return looks.mine(me, wanted.whole(me.zone())).map(found -> file(found, "looks-mine"));
  }

  private LooksPage page(Membership me, Wanted wanted, Looks.Part found, boolean own) {
    Reading reading = readers.reading();
    String address = own ? MINE : OURS;
    return new LooksPage(
        reading.say(own ? "directory.looks.mine" : "directory.looks.ours"),
        lead(me, own, reading),
        reading.say("directory.looks.rule", "days", retention.days()),
        address,
        other(me, own, reading),
        problems(wanted, reading),
        new LooksPage.Fields(
            wanted.from(), wanted.to(), wanted.body(), bodies(found.bodies(), reading)),
        found.looks().stream().map(each -> rows.row(each, reading)).toList(),
        part(wanted, found, address, own ? MINE + ".csv" : OURS + "/ours.csv"),
        own);
  }

  private static String lead(Membership me, boolean own, Reading reading) {
    if (own) {
      return reading.say("directory.looks.leadMine");
    }
    return reading.say(
        me.role() == Role.SECRETARIAT
            ? "directory.looks.leadSecretariat"
            : "directory.looks.leadOurs");
  }

  private Optional<Choice> other(Membership me, boolean own, Reading reading) {
    if (own) {
      return looks.reads(me)
          ? Optional.of(new Choice(OURS, reading.say("directory.looks.ours")))
          : Optional.empty();
    }
    return looks.keeps(me)
        ? Optional.of(new Choice(MINE, reading.say("directory.looks.mine")))
        : Optional.empty();
  }

  private static List<Problem> problems(Wanted wanted, Reading reading) {
    List<Problem> problems = new ArrayList<>();
    if (Wanted.wrong(wanted.from())) {
      problems.add(new Problem("from", reading.say("directory.looks.noDay")));
    }
    if (Wanted.wrong(wanted.to())) {
      problems.add(new Problem("to", reading.say("directory.looks.noDay")));
    }
    return problems;
  }

  private List<Choice> bodies(List<String> codes, Reading reading) {
    Stream<Choice> all = Stream.of(new Choice("", reading.say("directory.looks.everyBody")));
    Stream<Choice> found =
        codes.stream()
            .map(code -> new Choice(code, names.name(code, reading.language())))
            .sorted(Sorting.by(reading.language(), Choice::name));
    return Stream.concat(all, found).toList();
  }

  private LooksPage.Part part(Wanted wanted, Looks.Part found, String address, String file) {
    int first = (wanted.page() - 1) * Wanted.SIZE + 1;
    int last = first + found.looks().size() - 1;
    boolean whole = found.looks().size() == found.all();
    Reading reading = readers.reading();
    String count =
        whole
            ? reading.say("directory.looks.count", "count", found.all())
            : reading.say(
                "directory.looks.part", "count", found.all(), "first", first, "last", last);
    return new LooksPage.Part(
        count,
        file + wanted.address(0),
        wanted.page() > 1 ? address + wanted.address(wanted.page() - 1) : "",
        last < found.all() && !found.looks().isEmpty()
            ? address + wanted.address(wanted.page() + 1)
            : "");
  }

  private OutFile file(Looks.Part found, String name) {
    var table =
        new DataTable(name, LookRows.COLUMNS, found.looks().stream().map(LookRows::cells).toList());
    return new OutFile(
        CsvFile.of(table), CsvFile.MEDIA_TYPE, name + ".csv", OutFile.mark(table.toString()));
  }
}
