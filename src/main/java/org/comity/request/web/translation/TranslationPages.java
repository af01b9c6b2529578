package org.comity.request.web.translation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comity.identity.Membership;
import org.comity.language.Language;
import org.comity.request.Draft;
import org.comity.request.Drafts;
import org.comity.request.Edit;
import org.comity.request.SaveOutcome;
import org.comity.request.content.Inventory;
import org.comity.request.exchange.TextUnit;
import org.comity.request.exchange.Translations;
import org.comity.request.exchange.XliffFile;
import org.comity.request.file.CaseFile;
import org.comity.request.web.DraftLooks;
import org.comity.request.web.Look;
import org.comity.shell.Problem;
import org.comity.shell.Reply;
import org.comity.shell.SeeOther;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Shows the texts of a draft beside their translations, gives them to a translator and takes them
/// back: all of them, or none. Nothing for those who do not work on the draft.
@Component
class TranslationPages {
  private final DraftLooks looks;
  private final Drafts drafts;

  TranslationPages(DraftLooks looks, Drafts drafts) {
    this.looks = looks;
    this.drafts = drafts;
  }

  /// What somebody wants to save.
  ///
  /// @param draft the draft
  /// @param language the tag of the language
  /// @param version the version on which she worked
  record Wish(UUID draft, String language, int version) {}

  Optional<TranslationPage> page(Membership me, UUID draft, String tag, boolean saved) {
    return looks
        .at(me, draft)
        .map(
            look ->
                new Sheet(look, Wanted.language(look, tag))
                    .page(Sheet.OK, saved, List.of(), Map.of()));
  }

  ResponseEntity<byte[]> file(Membership me, UUID draft, String tag) {
    Optional<Look> look = looks.at(me, draft);
    Optional<Language> to = look.flatMap(found -> Wanted.other(found, tag));
    if (look.isEmpty() || to.isEmpty()) {
      return ResponseEntity.notFound().build();
    }
    Translations translations = new Sheet(look.get(), to.get()).translations();
    String text =
        XliffFile.of(look.get().draft().file(), to.get())
            .written(translations.units(), translations, Inventory.shipped().texts());
    String name = "case-" + to.get().tag() + ".xlf";
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .contentType(MediaType.parseMediaType("application/xliff+xml"))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(text.getBytes(StandardCharsets.UTF_8));
  }

  /// Saves what was written in the page.
  Optional<Reply> save(Membership me, Wish wish, Map<String, String> sent) {
    Optional<Look> look = looks.at(me, wish.draft());
    Optional<Language> to = look.flatMap(found -> Wanted.other(found, wish.language()));
    Optional<CaseFile> seen = drafts.at(me, wish.draft(), wish.version());
    return look.isEmpty() || to.isEmpty() || seen.isEmpty()
        ? Optional.empty()
        : save(me, wish, to.get(), new Translations(seen.get(), Inventory.shipped()), sent);
  }

  // The translation is of the wording that she saw.
  private Optional<Reply> save(
      Membership me, Wish wish, Language to, Translations seen, Map<String, String> sent) {
    var edit =
        new Edit("", Translations.KEY, to.tag(), seen.edited(to, Written.of(seen, to, sent)));
    return Optional.ofNullable(
        switch (drafts.save(me, wish.draft(), wish.version(), List.of(edit))) {
          case SaveOutcome.Saved(Draft now) -> saved(now, to);
          case SaveOutcome.Conflict(Draft now, _) ->
              new Sheet(looks.of(me, now), to).conflict(Written.texts(seen, sent));
          case SaveOutcome.Signed(Draft now, _) ->
              new Sheet(looks.of(me, now), to).conflict(Written.texts(seen, sent));
          case SaveOutcome.NotThere none -> null;
        });
  }

  private static SeeOther saved(Draft draft, Language to) {
    return new SeeOther(draft.address() + "/translation?language=" + to.tag() + "&saved=true");
  }

  /// Takes a translator's file: as a version if all of it fits, else not at all, and shows what
  /// does not fit at its place with the texts that came.
  Optional<Reply> take(Membership me, UUID draft, String tag, String content) {
    Optional<Look> look = looks.at(me, draft);
    Optional<Language> to = look.flatMap(found -> Wanted.other(found, tag));
    return look.isEmpty() || to.isEmpty()
        ? Optional.empty()
        : switch (XliffFile.of(look.get().draft().file(), to.get()).read(content)) {
          case XliffFile.Reading.Refused(var code) ->
              Optional.of(new Sheet(look.get(), to.get()).refused(code));
          case XliffFile.Reading.Read read -> take(me, new Sheet(look.get(), to.get()), read);
        };
  }

  private Optional<Reply> take(Membership me, Sheet sheet, XliffFile.Reading.Read read) {
    List<Problem> problems = problems(sheet, read);
    Map<String, String> texts = Written.came(sheet.translations(), read);
    if (!problems.isEmpty()) {
      return Optional.of(sheet.page(Sheet.INVALID, false, problems, texts));
    }
    Draft draft = sheet.look().draft();
    var wish = new Wish(draft.id(), sheet.to().tag(), draft.version());
    return save(me, wish, sheet.to(), sheet.translations(), Written.named(sheet, texts));
  }

  private static List<Problem> problems(Sheet sheet, XliffFile.Reading.Read read) {
    var problems = new ArrayList<Problem>();
    List<TextUnit> units = sheet.translations().units();
    for (TextUnit unit : units) {
      var came = read.units().get(unit.path());
      if (came == null) {
        if (sheet.translations().of(unit, sheet.to()).isEmpty()) {
          problems.add(sheet.problem(unit, "missing"));
        }
      } else if (!came.source().strip().equals(unit.text().strip())) {
        problems.add(sheet.problem(unit, "changed"));
      }
    }
    long known = units.stream().filter(unit -> read.units().containsKey(unit.path())).count();
    if (known < read.units().size()) {
      problems.add(new Problem("file", sheet.look().say("translation.unknown")));
    }
    return problems;
  }
}
