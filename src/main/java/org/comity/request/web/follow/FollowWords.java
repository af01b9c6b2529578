package org.comity.request.web.follow;

import java.time.LocalDate;
import java.util.Map;
import org.comity.identity.Membership;
import org.comity.language.Formats;
import org.comity.language.Language;
import org.comity.language.Words;
import org.comity.request.content.Inventory;
import org.comity.request.follow.Detail;
import org.comity.request.follow.Next;
import org.comity.request.follow.Stage;
import org.comity.request.follow.Step;

/// The words for what becomes of requests, in one language.
///
/// @param words the words of the program
/// @param language the language
/// @param formats its dates, in the reader's zone
public record FollowWords(Words words, Language language, Formats formats) {
  /// The words of a reader.
  public static FollowWords of(Words words, Membership me) {
    return new FollowWords(words, me.language(), new Formats(me.language(), me.zone()));
  }

  /// A sentence.
  public String say(String key, Object... arguments) {
    return words.say(language, "request.follow." + key, arguments);
  }

  /// A stage.
  public StageMark mark(Stage stage) {
    return StageMark.of(stage, say("stage." + stage.word()));
  }

  /// What a step is called.
  public String step(Step step) {
    return say("step." + step.word());
  }

  /// What a detail is called.
  public String label(Detail detail) {
    return say("detail." + detail.word());
  }

  /// What stands at a detail, as it is read.
  public String value(Detail detail, String value) {
    return switch (detail.shape()) {
      case LINE, TEXT -> value;
      case DAY -> formats.date(LocalDate.parse(value));
      case CHANNEL -> option("req.channel", value);
      case MEANS -> option("req.transmissionMeans", value);
      case GROUND -> say("ground." + value);
    };
  }

  private String option(String field, String value) {
    return Inventory.shipped().texts().in(language, field + ".is." + value).value();
  }

  /// What is to be done next, and until when.
  public String next(Next next) {
    LocalDate due = next.due();
    return due == null
        ? say("next." + next.word())
        : words.say(
            language,
            "request.follow.nextUntil",
            Map.of("what", say("next." + next.word()), "date", formats.date(due)));
  }
}
