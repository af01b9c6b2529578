package org.comity.instrument;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.language.Language;
import org.comity.language.Text;
import org.springframework.stereotype.Service;

/// The door of this room: treaties and what they say, States, and who is party to what.
@Service
public class Instruments {
  private final Content content;
  private final CurrentFacts facts;
  private final Map<String, Article> articles = new HashMap<>();
  private final Map<String, Provision> provisions = new HashMap<>();

  Instruments(Content content, CurrentFacts facts) {
    this.content = content;
    this.facts = facts;
    for (Instrument instrument : content.instruments()) {
      for (Article article : instrument.articles()) {
        articles.put(article.id(), article);
        article.provisions().forEach(each -> provisions.put(each.id().value(), each));
      }
    }
  }

  /// The treaties, in the order in which pages list them.
  public List<Instrument> all() {
    return content.instruments();
  }

  /// The treaty of a code such as `UNTOC`, or of another code that files use for it.
  public Optional<Instrument> find(String code) {
    return all().stream().filter(instrument -> instrument.isCalled(code)).findFirst();
  }

  /// The article of an identifier such as `UNTOC-5`.
  public Optional<Article> article(String id) {
    return Optional.ofNullable(articles.get(id));
  }

  /// The provision of an identifier such as `UNTOC-5.1.a.i`.
  public Optional<Provision> provision(String id) {
    return Optional.ofNullable(provisions.get(id));
  }

  /// The full name of a treaty, as its adopting body gave it.
  public Text name(Instrument instrument, Language language) {
    return content.texts().in(language, instrument.code() + ".name");
  }

  /// The short name by which a treaty is spoken of.
  public Text shortName(Instrument instrument, Language language) {
    return content.texts().in(language, instrument.code() + ".short");
  }

  /// The title of an article.
  public Text title(Article article, Language language) {
    return content.texts().in(language, article.id() + ".title");
  }

  /// What a provision says, in our words.
  public Text text(Provision provision, Language language) {
    return content.texts().in(language, provision.id() + ".text");
  }

  /// The condition under which a provision binds; empty if it has none.
  public Optional<Text> condition(Provision provision, Language language) {
    return provision.condition() ? part(provision, "condition", language) : Optional.empty();
  }

  /// What has to be notified under a provision, and when; empty if nothing.
  public Optional<Text> notification(Provision provision, Language language) {
    return provision.notification() ? part(provision, "notification", language) : Optional.empty();
  }

  /// The theme of a review cluster, given its roman numeral.
  public Text cluster(String numeral, Language language) {
    return content.texts().in(language, "cluster." + numeral);
  }

  /// The map to other treaties.
  public Counterparts counterparts() {
    return content.counterparts();
  }

  /// The State of a code.
  public Optional<State> state(StateCode code) {
    return facts.now().state(code);
  }

  /// Every State, in the alphabet of a language.
  public List<State> states(Language language) {
    return facts.now().states(language);
  }

  /// Where a State's name in a language is from, if it was recorded; empty for that of the files.
  public Optional<Origin> nameOrigin(StateCode state, Language language) {
    return facts.now().nameOrigin(state, language);
  }

  /// What is known of a State and a treaty; empty if no source says anything.
  public Optional<Participation> participation(StateCode state, String instrument) {
    return find(instrument).flatMap(found -> facts.now().participation(state, found.code()));
  }

  /// What is known of every State and a treaty, in no order.
  public List<Participation> participation(String instrument) {
    return find(instrument).map(found -> facts.now().of(found.code())).orElse(List.of());
  }

  /// What is known of a State and every treaty, in no order.
  public List<Participation> participation(StateCode state) {
    return facts.now().of(state);
  }

  /// Whether a State is party to a treaty on a day.
  public Standing standing(StateCode state, String instrument, LocalDate day) {
    return participation(state, instrument).map(known -> known.on(day)).orElse(Standing.NOT_STATED);
  }

  /// The States that are party to a treaty on a day, in the alphabet of a language. A State of
  /// which no source says so is left out without being said not to be one.
  public List<State> partiesOn(String instrument, LocalDate day, Language language) {
    return states(language).stream()
        .filter(state -> standing(state.code(), instrument, day) == Standing.PARTY)
        .toList();
  }

  /// What a State has told the depositaries.
  public List<Notification> notifications(StateCode state) {
    return facts.now().notifications().stream()
        .filter(notification -> notification.state().equals(state))
        .toList();
  }

  /// What States have told the depositary under a provision, in the order of the sources.
  public List<Notification> notifications(ProvisionId provision) {
    return facts.now().notifications().stream()
        .filter(notification -> notification.concerns(provision))
        .toList();
  }

  /// The day on which the facts in the content files were put together.
  public LocalDate compiled() {
    return content.compiled();
  }

  private Optional<Text> part(Provision provision, String part, Language language) {
    return Optional.of(content.texts().in(language, provision.id() + "." + part));
  }
}
