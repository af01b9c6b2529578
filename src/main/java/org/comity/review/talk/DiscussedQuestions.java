package org.comity.review.talk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.discussion.Circle;
import org.comity.discussion.Correspondent;
import org.comity.discussion.Discussed;
import org.comity.discussion.Party;
import org.comity.discussion.Thing;
import org.comity.discussion.ThingKey;
import org.comity.form.Value;
import org.comity.form.sheets.Sheets;
import org.comity.identity.CurrentMembership;
import org.comity.identity.Membership;
import org.comity.identity.Role;
import org.comity.language.Language;
import org.comity.review.Review;
import org.comity.review.Reviews;
import org.springframework.stereotype.Component;

/// Questions of a review, which are discussed inside the State by those who work on their sheet. A
/// submission is granted to its own State alone so far, so nobody else takes part.
@Component
public class DiscussedQuestions implements Discussed {
  private static final List<Role> ASKED = List.of(Role.FOCAL_POINT, Role.DEPUTY, Role.EXPERT);

  private final CurrentMembership current;
  private final Reviews reviews;
  private final Sheets sheets;
  private final QuestionWords words;

  DiscussedQuestions(
      CurrentMembership current, Reviews reviews, Sheets sheets, QuestionWords words) {
    this.current = current;
    this.reviews = reviews;
    this.sheets = sheets;
    this.words = words;
  }

  @Override
  public String room() {
    return QuestionKey.ROOM;
  }

  @Override
  public String kind() {
    return QuestionKey.KIND;
  }

  @Override
  public Optional<Thing> find(ThingKey key, Language language) {
    return current
        .membership()
        .flatMap(me -> place(me, key).flatMap(at -> thing(me, at, language)));
  }

  @Override
  public Optional<String> text(ThingKey key) {
    return current
        .membership()
        .flatMap(me -> place(me, key))
        .flatMap(at -> Optional.ofNullable(sheets.answers(at.sheet()).get(at.key().address())))
        .flatMap(saved -> Optional.ofNullable(saved.value()))
        .flatMap(
            value ->
                value instanceof Value.LongText(var text)
                    ? Optional.of(text.plainText())
                    : Optional.empty());
  }

  @Override
  public boolean reads(ThingKey key, Correspondent who) {
    return QuestionKey.of(key)
        .flatMap(
            place ->
                reviews
                    .one(place.review())
                    .flatMap(review -> review.questionnaire(place.instrument())))
        .filter(asked -> sheets.assigned(asked.sheet()).contains(who.person()))
        .isPresent();
  }

  private Optional<QuestionPlace> place(Membership me, ThingKey key) {
    return QuestionKey.of(key).flatMap(found -> place(me, found));
  }

  // Whose review it is not does not ask for it: that would be written down.
  private Optional<QuestionPlace> place(Membership me, QuestionKey key) {
    return reviews.list(me).stream()
        .filter(review -> review.id().equals(key.review()) && review.body().equals(me.body()))
        .findFirst()
        .flatMap(review -> place(me, review, key));
  }

  private Optional<QuestionPlace> place(Membership me, Review review, QuestionKey key) {
    return review
        .questionnaire(key.instrument())
        .flatMap(asked -> sheets.find(me, asked.sheet()))
        .map(sheet -> new QuestionPlace(key, review, sheet));
  }

  private Optional<Thing> thing(Membership me, QuestionPlace at, Language language) {
    Stream<Party> roles = ASKED.stream().map(role -> new Party(me.body(), role.code()));
    List<Party> parties = Stream.concat(Stream.of(new Party(me.body(), null)), roles).toList();
    return words
        .title(at, language)
        .map(
            title ->
                new Thing(
                    at.key().key(),
                    title,
                    at.key().page(),
                    words.readers(language),
                    List.of(new Circle("inside", parties))));
  }
}
