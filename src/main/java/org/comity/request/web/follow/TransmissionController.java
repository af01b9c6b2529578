package org.comity.request.web.follow;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.comity.document.Format;
import org.comity.document.Rendering;
import org.comity.document.Renderings;
import org.comity.identity.Membership;
import org.comity.language.Formats;
import org.comity.language.Language;
import org.comity.request.follow.Entry;
import org.comity.request.follow.Frozen;
import org.comity.request.follow.Progress;
import org.comity.request.follow.Progresses;
import org.comity.request.web.DraftLooks;
import org.comity.request.web.Look;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The note with which a signed request goes on its way, for those who work on it.
@Controller
class TransmissionController {
  private final Progresses progresses;
  private final DraftLooks looks;
  private final Renderings renderings;

  TransmissionController(Progresses progresses, DraftLooks looks, Renderings renderings) {
    this.progresses = progresses;
    this.looks = looks;
    this.renderings = renderings;
  }

  @GetMapping("/requests/{draft}/transmission.{format}")
  ResponseEntity<byte[]> note(
      Membership me, @PathVariable UUID draft, @PathVariable String format) {
    Optional<Format> wanted =
        Arrays.stream(Format.values())
            .filter(each -> each != Format.HTML)
            .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(format))
            .findFirst();
    Optional<TransmissionNote> note =
        progresses
            .find(me, draft)
            .flatMap(progress -> progress.signature().map(entry -> note(me, progress, entry)));
    return note.isPresent() && wanted.isPresent()
        ? answer(renderings.render(note.get().document(), wanted.get()))
        : ResponseEntity.notFound().build();
  }

  private TransmissionNote note(Membership me, Progress progress, Entry signature) {
    Look look = looks.of(me, progress.draft());
    Language language =
        Language.of(progress.draft().file().text("lang.requestLanguage")).orElse(me.language());
    var formats = new Formats(language, me.zone());
    var words = new FollowWords(look.sentences().words(), language, formats);
    List<Frozen.Name> enclosed =
        progresses.frozen(me, progress.draft().id(), signature.number()).stream()
            .filter(each -> !each.name().equals(Frozen.LIST) && !each.name().endsWith(".json"))
            .toList();
    return new TransmissionNote(look.view(), progress, signature, enclosed, words);
  }

  private static ResponseEntity<byte[]> answer(Rendering rendering) {
    return switch (rendering) {
      case Rendering.Rendered(var format, var content) ->
          EntryFileController.kept(content.toArray(), "transmission." + format.extension());
      case Rendering.FontsMissing missing ->
          ResponseEntity.status(503)
              .contentType(MediaType.parseMediaType("text/plain;charset=UTF-8"))
              .body(missing.message().getBytes(StandardCharsets.UTF_8));
    };
  }
}
