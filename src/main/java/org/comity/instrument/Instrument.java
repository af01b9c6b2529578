package org.comity.instrument;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A treaty.
///
/// @param code the code by which everything refers to it, such as `UNTOC`
/// @param alsoCalled other codes that files use for it
/// @param adoptedBy who adopted it, as the record of adoption cites itself
/// @param adopted the day of adoption, before which nobody can sign
/// @param inForceSince the day it entered into force; null if that is not stated
/// @param depositary the page of the depositary, whose text prevails
/// @param bindsLater when a State that consents later is bound; null where no rule is kept here
/// @param articles its articles in order; empty where its provisions are not paraphrased here
public record Instrument(
    String code,
    List<String> alsoCalled,
    String adoptedBy,
    LocalDate adopted,
    @Nullable LocalDate inForceSince,
    URI depositary,
    @Nullable EntryRule bindsLater,
    List<Article> articles) {

  /// The article that says when a State which consents later is bound: so many days after its
  /// deposit, or when the treaty itself enters into force, whichever is later.
  ///
  /// @param article the citation, such as `38(2)`
  /// @param days counted from the day of deposit; 30 where the treaty says "on the thirtieth day
  ///   after the date of the deposit"
  public record EntryRule(String article, int days) {
    private LocalDate bound(LocalDate deposited, LocalDate treatyInForce) {
      LocalDate own = deposited.plusDays(days);
      return own.isBefore(treatyInForce) ? treatyInForce : own;
    }
  }

  /// Keeps its lists unchangeable.
  public Instrument {
    alsoCalled = List.copyOf(alsoCalled);
    articles = List.copyOf(articles);
  }

  /// Whether its provisions are described here.
  public boolean described() {
    return !articles.isEmpty();
  }

  /// Whether a file may mean this treaty by a code.
  public boolean isCalled(String name) {
    return code.equals(name) || alsoCalled.contains(name);
  }

  /// The article of a number; empty if there is none.
  public Optional<Article> article(int number) {
    return articles.stream().filter(article -> article.number() == number).findFirst();
  }

  /// Since when a State is party: the day that a source gives, else computed from its deposit. A
  /// successor State is bound by its predecessor's consent, so no rule computes its day.
  ///
  /// @param given the day in the source; null if there is none
  /// @param consent the consent deposited; null if none is stated
  public PartySince partySince(@Nullable LocalDate given, @Nullable Consent consent) {
    if (given != null) {
      return new PartySince.Given(given);
    }
    if (consent == null
        || consent.kind() == Consent.Kind.SUCCESSION
        || bindsLater == null
        || inForceSince == null) {
      return new PartySince.NotStated();
    }
    return new PartySince.Derived(
        bindsLater.bound(consent.deposited(), inForceSince), bindsLater.article());
  }
}
