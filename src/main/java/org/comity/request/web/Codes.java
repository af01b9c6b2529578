package org.comity.request.web;

import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.comity.form.interview.Scalar;
import org.comity.instrument.Instruments;
import org.comity.language.Folding;
import org.comity.language.Language;
import org.comity.request.content.Inventory;
import org.comity.request.content.Kind;
import org.comity.request.web.input.Input;
import org.comity.request.web.input.NamedCodes;
import org.springframework.stereotype.Component;

/// The codes that a case is written with, and their names, as suggestions beside a control.
@Component
public class Codes implements NamedCodes {
  private static final List<String> CURRENCIES =
      List.of(
          "AED", "ARS", "AUD", "BRL", "CAD", "CHF", "CNY", "COP", "EGP", "EUR", "GBP", "HKD", "INR",
          "JPY", "KES", "MXN", "NGN", "RUB", "SAR", "SGD", "TRY", "UAH", "USD", "XOF", "ZAR");
  private static final List<String> LANGUAGES =
      List.of(
          "ar", "bg", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr", "he", "hi", "hr",
          "hu", "id", "it", "ja", "ko", "lt", "lv", "mk", "ms", "nl", "no", "pl", "pt", "ro", "ru",
          "sk", "sl", "sq", "sr", "sv", "sw", "th", "tr", "uk", "ur", "vi", "zh");
  private static final List<String> OTHER_BASES =
      List.of(
          "ETS-024",
          "ETS-030",
          "ETS-182",
          "ETS-073",
          "ETS-112",
          "CETS-198",
          "otherMultilateral",
          "bilateral",
          "reciprocity",
          "domesticLaw");

  private final Instruments instruments;

  Codes(Instruments instruments) {
    this.instruments = instruments;
  }

  /// All lists in a language.
  public List<SectionPage.Suggestions> in(Language language) {
    return List.of(
        new SectionPage.Suggestions("states", states(language)),
        new SectionPage.Suggestions("languages", languages(language)),
        new SectionPage.Suggestions("currencies", currencies(language)),
        new SectionPage.Suggestions("instruments", bases(language)));
  }

  /// The States with their codes, in the alphabet of a language.
  public List<Input.Option> states(Language language) {
    return instruments.states(language).stream()
        .map(state -> new Input.Option(state.code().value(), state.name(language)))
        .toList();
  }

  /// The kinds of assistance by name, in order.
  public static List<Input.Option> kinds(Language language) {
    Inventory inventory = Inventory.shipped();
    return inventory.kinds().values().stream()
        .filter(kind -> !kind.document())
        .map(
            (Kind kind) ->
                new Input.Option(kind.name(), inventory.texts().in(language, kind.title()).value()))
        .toList();
  }

  private static List<Input.Option> languages(Language language) {
    return LANGUAGES.stream()
        .map(code -> new Input.Option(code, ULocale.getDisplayName(code, language.locale())))
        .toList();
  }

  private static List<Input.Option> currencies(Language language) {
    return CURRENCIES.stream()
        .map(code -> new Input.Option(code, name(code, language.locale().toLocale())))
        .toList();
  }

  private static String name(String currency, Locale locale) {
    return Currency.getInstance(currency).getName(locale, Currency.LONG_NAME, new boolean[1]);
  }

  @Override
  public String of(Scalar scalar, String typed) {
    return switch (scalar) {
      case COUNTRY -> named(typed, this::states);
      case LANGUAGE -> named(typed, Codes::languages);
      default -> typed;
    };
  }

  // A name is longer than a code of three letters; some in Chinese are not.
  private static String named(String typed, Function<Language, List<Input.Option>> lists) {
    if (typed.matches("[A-Za-z-]{0,3}")) {
      return typed;
    }
    String name = Folding.fold(typed);
    return Stream.of(Language.values())
        .flatMap(language -> lists.apply(language).stream())
        .filter(option -> Folding.fold(option.name()).equals(name))
        .map(Input.Option::value)
        .findFirst()
        .orElse(typed);
  }

  private List<Input.Option> bases(Language language) {
    Stream<Input.Option> held =
        instruments.all().stream()
            .map(
                each ->
                    new Input.Option(each.code(), instruments.shortName(each, language).value()));
    Stream<Input.Option> other =
        OTHER_BASES.stream()
            .map(
                code ->
                    new Input.Option(
                        code, Inventory.shipped().texts().in(language, "basis." + code).value()));
    return Stream.concat(held, other).toList();
  }
}
