package org.comity.directory;

import java.time.LocalDate;
import org.comity.instrument.Origin;
import org.comity.instrument.StateCode;
import org.jspecify.annotations.Nullable;

/// What every statement in the directory has: whose it is, on what it rests, on which days it
/// holds, by what it was notified, and where this is from.
///
/// @param state the State that states it
/// @param territory the code of the part of the State that alone is meant; empty for none
/// @param basis the code of the treaty, resolution or network; empty for all
/// @param article the citation of the article, such as `18(13)`; empty where not stated
/// @param period the days on which it holds
/// @param notified the day of the notification; null where not stated
/// @param reference the depositary's own reference; empty where not stated
/// @param origin where this is from
public record Grounds(
    StateCode state,
    String territory,
    String basis,
    String article,
    Period period,
    @Nullable LocalDate notified,
    String reference,
    Origin origin) {

  /// Whether it holds on a day.
  public Holding on(LocalDate day) {
    return period.on(day, origin.knownOn());
  }

  /// Whether it holds in a part of the State: said of that part, or of the State without naming a
  /// part. A statement on one part says nothing of the others.
  ///
  /// @param part the code of the part; empty for the State as such
  public boolean reaches(String part) {
    return territory.isEmpty() || territory.equals(part);
  }

  /// Whether it stands on an article, on one around it or on a part of it.
  public boolean isOn(String wantedBasis, String wantedArticle) {
    return basis.equals(wantedBasis)
        && (article.equals(wantedArticle)
            || article.startsWith(wantedArticle + "(")
            || wantedArticle.startsWith(article + "("));
  }
}
