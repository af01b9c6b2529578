package org.comity.request.web.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comity.request.web.Look;
import org.comity.request.web.input.Entries;
import org.comity.request.web.input.Input;
import tools.jackson.databind.JsonNode;

/// The controls of the form of a fact.
///
/// @param look the draft, with the reader's words
record FactFields(Look look) {
  private static final Map<String, String> TYPES =
      Map.of("persons", "person", "companies", "legalPerson", "accounts", "account");

  List<FactPage.Field> of(FactForm form, Map<String, String> wrong) {
    var inputs = new ArrayList<Input>();
    inputs.add(day("from", form));
    inputs.add(day("to", form));
    inputs.add(new Input.Line("time", label("time"), form.text("time"), "time", "", false));
    inputs.add(line("offset", form));
    var about = new Input.Option("yes", say("aboutTick"));
    Set<String> ticked = form.about() ? Set.of("yes") : Set.of();
    inputs.add(new Input.Ticks("about", label("about"), ticked, List.of(about)));
    inputs.add(line("place", form));
    inputs.add(new Input.Area("act", label("act"), form.text("act"), 4, "", false));
    ticks("who", who(), form.who(), inputs);
    inputs.add(line("actor", form));
    ticks("annexes", annexes(), form.annexes(), inputs);
    inputs.add(line("evidence", form));
    return inputs.stream().map(input -> field(input, wrong)).toList();
  }

  private FactPage.Field field(Input input, Map<String, String> wrong) {
    Optional<String> said = Optional.ofNullable(wrong.get(input.id())).map(this::wrong);
    return new FactPage.Field(input, say("hint." + input.id()), said);
  }

  String wrong(String key) {
    return say("wrong." + key);
  }

  /// A calendar; where only the month or the year is known, what is known of it as text.
  private Input day(String name, FactForm form) {
    String value = form.text(name);
    boolean whole = value.isEmpty() || value.matches("\\d{4}-\\d{2}-\\d{2}");
    return new Input.Line(name, label(name), value, whole ? "date" : "text", "", false);
  }

  private Input line(String name, FactForm form) {
    return new Input.Line(name, label(name), form.text(name), "text", "", false);
  }

  private void ticks(
      String name, List<Input.Option> options, List<String> ticked, List<Input> into) {
    if (!options.isEmpty()) {
      into.add(new Input.Ticks(name, label(name), Set.copyOf(ticked), options));
    }
  }

  private List<Input.Option> who() {
    var entries = new Entries(look.view().interview());
    var options = new ArrayList<Input.Option>();
    for (String part : List.of("persons", "companies", "accounts")) {
      entries
          .of(TYPES.getOrDefault(part, part))
          .forEach(
              entry -> options.add(new Input.Option(part + ":" + entry.value(), entry.name())));
    }
    return options;
  }

  private List<Input.Option> annexes() {
    var options = new ArrayList<Input.Option>();
    for (JsonNode annex : look.draft().file().root().path("trans.annexes")) {
      String number = Integer.toString(options.size() + 1);
      String title = annex.path("title").asString("");
      options.add(
          new Input.Option(number, look.text("letter.annex") + " " + number + ": " + title));
    }
    return options;
  }

  private String label(String name) {
    return say("field." + name);
  }

  private String say(String key) {
    return look.sentences().words().say(look.language(), "request.facts." + key);
  }
}
