package org.comity.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.comity.database.Ids;
import org.comity.form.Definition;
import org.comity.form.json.ValueJson;
import org.comity.form.sheets.Editions;
import org.comity.form.sheets.SavedAnswer;
import org.comity.identity.Membership;
import org.comity.identity.PersonNames;
import org.comity.language.Language;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Makes the frozen form of a review, and reads it back.
@Component
class Freezing {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .build();

  private final Editions editions;
  private final PersonNames names;
  private final Clock clock;
  private final boolean rehearsal;

  Freezing(
      Editions editions,
      PersonNames names,
      Clock clock,
      @Value("${comity.rehearsal:true}") boolean rehearsal) {
    this.editions = editions;
    this.names = names;
    this.clock = clock;
    this.rehearsal = rehearsal;
  }

  /// The submission of the review as it stands.
  Submission freeze(Membership me, Workspace open) {
    Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    String frozen = json(me, open, at);
    return new Submission(
        Ids.next(), open.review().id(), me.body(), frozen, sha256(frozen), me.person(), at);
  }

  private String json(Membership me, Workspace open, Instant at) {
    Review review = open.review();
    return JSON.writeValueAsString(
        new FrozenReview(
            1,
            1,
            review.state(),
            review.cycle(),
            review.cluster(),
            review.starts(),
            me.language().tag(),
            me.name(),
            me.office(),
            at,
            rehearsal,
            open.parts().stream().map(part -> questionnaire(me.language(), part)).toList()));
  }

  static FrozenReview read(String frozen) {
    return JSON.readValue(frozen, FrozenReview.class);
  }

  private FrozenReview.Questionnaire questionnaire(Language language, Workspace.Part part) {
    Set<UUID> authors = new HashSet<>();
    part.saved().values().forEach(answer -> authors.add(answer.author()));
    Map<UUID, String> known = names.of(authors);
    List<FrozenReview.Answer> answers =
        part.saved().values().stream()
            .filter(answer -> answer.value() != null)
            .sorted(Comparator.comparing(SavedAnswer::address))
            .map(answer -> answer(part, answer, known))
            .toList();
    return new FrozenReview.Questionnaire(
        part.instrument(),
        part.definition().canonical(),
        part.definition().hash(),
        texts(language, part.definition()),
        answers);
  }

  private static FrozenReview.Answer answer(
      Workspace.Part part, SavedAnswer answer, Map<UUID, String> names) {
    return new FrozenReview.Answer(
        answer.address().question(),
        answer.address().path(),
        answer.version(),
        answer.value() == null ? null : ValueJson.write(answer.value()),
        part.evaluation().counted(answer.address()).isPresent(),
        answer.language().tag(),
        names.getOrDefault(answer.author(), answer.author().toString()),
        answer.at());
  }

  private Map<String, String> texts(Language language, Definition definition) {
    Map<String, String> texts = new HashMap<>();
    for (String key : definition.sourceTexts().keySet()) {
      texts.put(key, editions.texts().in(language, key).value());
    }
    return texts;
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
