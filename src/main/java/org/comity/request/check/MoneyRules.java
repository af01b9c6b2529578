package org.comity.request.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comity.form.interview.Place;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Rules that look at amounts and measure.
final class MoneyRules {
  private static final int MINIMUM_OF_DATA = 5;

  private MoneyRules() {}

  /// R35: what is asked for and what was collected exceed the order.
  static List<Hit> beyondTheOrder(CaseView view) {
    var hits = new ArrayList<Hit>();
    for (Place place : view.places("cfe.extent")) {
      Optional<BigDecimal> asked = amount(view, place, place);
      Optional<BigDecimal> collected =
          amount(view, new Place("cfe.alreadyExecuted", place.item()), place);
      Optional<BigDecimal> ordered =
          amount(view, new Place("cfe.orderAmount", place.item()), place);
      BigDecimal whole = asked.orElse(BigDecimal.ZERO).add(collected.orElse(BigDecimal.ZERO));
      if (asked.isPresent() && ordered.filter(order -> order.compareTo(whole) < 0).isPresent()) {
        hits.add(new Hit(place, "", whole.toPlainString()));
      }
    }
    return hits;
  }

  /// The amount at a place, if it is of the same currency as that at another.
  private static Optional<BigDecimal> amount(CaseView view, Place place, Place currencyOf) {
    String currency = currency(view.entries(currencyOf));
    return view.entries(place).stream()
        .filter(money -> money.path("currency").asString("").equals(currency))
        .flatMap(money -> number(money).stream())
        .findFirst();
  }

  private static String currency(List<JsonNode> money) {
    return money.isEmpty() ? "" : money.getFirst().path("currency").asString("");
  }

  private static Optional<BigDecimal> number(JsonNode money) {
    JsonNode amount = money.path("amount");
    return amount.isNumber() ? Optional.of(new BigDecimal(amount.asString())) : Optional.empty();
  }

  /// R68: more is to be frozen than the flows of money that are listed come to.
  static List<Hit> sums(CaseView view) {
    var hits = new ArrayList<Hit>();
    List<JsonNode> flows =
        view.places("trc.flows").stream().flatMap(place -> view.entries(place).stream()).toList();
    for (Place place : view.places("frz.maxAmount")) {
      Optional<BigDecimal> most = amount(view, place, place);
      String currency = currency(view.entries(place));
      boolean same =
          flows.stream().allMatch(flow -> flow.path("currency").asString("").equals(currency));
      BigDecimal sum =
          flows.stream()
              .flatMap(flow -> number(flow).stream())
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      if (!flows.isEmpty() && same && most.filter(value -> value.compareTo(sum) > 0).isPresent()) {
        hits.add(new Hit(place, "", sum.toPlainString() + " " + currency));
      }
    }
    return hits;
  }

  // Whether a word stands in what was chosen, be it one thing or several.
  private static boolean says(@Nullable JsonNode written, String word) {
    if (written == null || written.isString()) {
      return written != null && written.asString().contains(word);
    }
    for (JsonNode each : written) {
      if (says(each, word)) {
        return true;
      }
    }
    return false;
  }

  private static int many(@Nullable JsonNode written) {
    return written == null ? 0 : written.size();
  }

  /// R71: an emergency request asks for content, or for more than a handful of data.
  static List<Hit> moreThanNeeded(CaseView view) {
    var hits = new ArrayList<Hit>();
    boolean content =
        view.places("dsc.tier").stream()
            .anyMatch(place -> says(view.interview().written(place), "content"));
    for (Place place : view.places("emg.data")) {
      if (content || many(view.interview().written(place)) > MINIMUM_OF_DATA) {
        hits.add(Hit.at(place));
      }
    }
    return hits;
  }
}
