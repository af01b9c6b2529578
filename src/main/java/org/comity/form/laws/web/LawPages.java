package org.comity.form.laws.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.comity.form.Refusal;
import org.comity.form.laws.CitedPages;
import org.comity.form.laws.Law;
import org.comity.form.laws.LawText;
import org.comity.form.laws.Laws;
import org.comity.form.web.Parts;
import org.comity.identity.Membership;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the pages of one law.
@Component
class LawPages {
  private final Laws laws;
  private final LawForms forms;
  private final LawReader reader;
  private final CitedPages cited;

  LawPages(Laws laws, LawForms forms, LawReader reader, CitedPages cited) {
    this.laws = laws;
    this.forms = forms;
    this.reader = reader;
    this.cited = cited;
  }

  NewLawPage adding() {
    return new NewLawPage(reader.say("form.laws.add"), forms.empty());
  }

  NewLawPage adding(UUID id, Parts typed, List<Refusal> refusals) {
    return new NewLawPage(reader.say("form.laws.add"), forms.typed(id, 0, typed, refusals));
  }

  LawPage page(Membership me, Law law) {
    return page(me, law, forms.of(law));
  }

  LawPage page(Membership me, Law law, int base, Parts typed, List<Refusal> refusals) {
    return page(me, law, forms.typed(law.id(), base, typed, refusals));
  }

  private LawPage page(Membership me, Law law, LawForm form) {
    return new LawPage(
        law.text().title(),
        law.text(),
        reader.inWords().lines(law),
        reader.saved(law),
        cited.of(me, law.id()),
        form,
        laws.writes(me));
  }

  LawConflictPage conflict(Membership me, Law theirs, Law mine) {
    LawText base = version(laws.history(me, mine.id()), mine.base());
    return new LawConflictPage(
        reader.say("form.laws.conflictTitle"),
        reader.difference(base, mine.text()),
        reader.difference(base, theirs.text()),
        reader.names(Set.of(theirs.author())).apply(theirs.author()),
        reader.saved(theirs),
        forms.typed(theirs.id(), theirs.version(), LawParts.of(mine.text()), List.of()));
  }

  LawHistoryPage history(Membership me, Law law) {
    List<Law> all = laws.history(me, law.id());
    return new LawHistoryPage(
        reader.say("form.laws.historyTitle", "title", law.text().title()),
        "/laws/" + law.id(),
        all.stream().map(found -> version(all, found)).toList());
  }

  private LawHistoryPage.Version version(List<Law> all, Law law) {
    String heading =
        law.stood()
            ? reader.say("form.laws.version", "version", law.version())
            : reader.say("form.laws.aside", "version", law.base());
    LawText before = version(all, law.base());
    return new LawHistoryPage.Version(
        heading,
        reader.source(law),
        reader.difference(before, law.text()),
        reader.inWords().lines(law).stream().filter(LawInWords.Line::fetches).toList());
  }

  private static @Nullable LawText version(List<Law> all, int version) {
    return all.stream()
        .filter(law -> law.stood() && law.version() == version)
        .findFirst()
        .map(Law::text)
        .orElse(null);
  }
}
