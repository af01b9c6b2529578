package org.comity.request.entering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One page of the interview in front of somebody who fills it in from her notes: she uses the
/// controls that she sees, and no others.
final class Filling {
  private final Document page;
  private final UnaryOperator<String> names;
  private final Map<String, Elements> controls = new LinkedHashMap<>();
  private final Map<String, List<String>> sent = new LinkedHashMap<>();
  private final Map<String, List<String>> before;
  private boolean pending;
  private final List<String> without = new ArrayList<>();

  /// Takes a page as it stands.
  ///
  /// @param names what an entry is called that the notes refer to by its identifier
  Filling(Document page, UnaryOperator<String> names) {
    this.page = page;
    this.names = names;
    form()
        .elements()
        .forEach(
            each ->
                controls.computeIfAbsent(each.attr("name"), absent -> new Elements()).add(each));
    form()
        .formData()
        .forEach(
            pair ->
                sent.computeIfAbsent(pair.key(), absent -> new ArrayList<>()).add(pair.value()));
    // A browser sends an empty value for a button that has one.
    page.select("input[type=radio][value=''][checked]")
        .forEach(button -> sent.put(button.attr("name"), List.of("")));
    before = copy();
  }

  private FormElement form() {
    return (FormElement) page.expectFirst("form.work");
  }

  private Map<String, List<String>> copy() {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    sent.forEach((name, values) -> copy.put(name, List.copyOf(values)));
    return copy;
  }

  /// Fills in what the notes say for the fields of this page, and empties the others.
  void from(JsonNode notes) {
    for (String key : List.copyOf(sent.getOrDefault("shown", List.of()))) {
      value(key, notes.path(key));
      if (!control("gate:" + key).isEmpty()) {
        JsonNode gate = notes.path("gates").path(key);
        choose("gate:" + key, gate.asString("known"));
      }
      String beside = notes.path("beside").path(key).asString("");
      if (!beside.isEmpty() || !control("beside:" + key).isEmpty()) {
        type("beside:" + key, beside);
      }
    }
    if (!control("text").isEmpty()) {
      type("text", notes.path("text").asString(""));
    }
  }

  /// The fields for which she found a control.
  Set<String> shown() {
    return new TreeSet<>(sent.getOrDefault("shown", List.of()));
  }

  /// What she could not write down for want of a control.
  List<String> without() {
    return List.copyOf(without);
  }

  /// Whether entries of the notes wait for controls that come once others are saved.
  boolean pending() {
    return pending;
  }

  /// What she changed, by the name of its control; empty if the page holds what the notes say.
  Set<String> changed() {
    var names = new TreeSet<String>(sent.keySet());
    names.addAll(before.keySet());
    names.removeIf(name -> Objects.equals(filled(sent, name), filled(before, name)));
    return names;
  }

  private static List<String> filled(Map<String, List<String>> form, String name) {
    return form.getOrDefault(name, List.of()).stream().filter(v -> !v.isEmpty()).toList();
  }

  /// What the form sends, names and values alternating.
  String[] fields() {
    return sent.entrySet().stream()
        .filter(field -> !field.getKey().equals("_csrf"))
        .flatMap(field -> field.getValue().stream().flatMap(v -> Stream.of(field.getKey(), v)))
        .toArray(String[]::new);
  }

  private void value(String name, JsonNode node) {
    if (node.isMissingNode() || node.isNull()) {
      empty(name);
    } else if (node.isArray()) {
      several(name, node);
    } else if (node.isObject()) {
      entry(name, node);
    } else if (control(name).is("input[type=radio]")) {
      choose(name, node.asString(""));
    } else {
      type(name, node.asString(""));
    }
  }

  private void several(String name, JsonNode node) {
    Elements boxes = boxes(name);
    if (!boxes.isEmpty()) {
      List<String> wanted = node.valueStream().map(each -> each.asString("")).toList();
      List<String> offered = boxes.stream().map(box -> box.attr("value")).toList();
      wanted.stream().filter(each -> !offered.contains(each)).forEach(each -> without.add(name));
      sent.put(name, new ArrayList<>(offered.stream().filter(wanted::contains).toList()));
    } else if (!control(name).isEmpty()) {
      type(name, String.join("\n", node.valueStream().map(each -> each.asString("")).toList()));
    } else {
      rows(name, node);
    }
  }

  private Elements boxes(String name) {
    return control(name).select("input[type=checkbox]");
  }

  private void rows(String name, JsonNode node) {
    Set<Integer> there = indices(name);
    if (there.isEmpty()) {
      without.add(name);
    }
    pending |= there.size() < node.size();
    for (int row : there) {
      String at = name + "[" + row + "]";
      if (row < node.size()) {
        value(at, node.get(row));
      } else if (!boxes(at + ".remove").isEmpty()) {
        sent.put(at + ".remove", List.of("yes"));
      }
    }
  }

  private Set<Integer> indices(String name) {
    var found = new TreeSet<Integer>();
    Pattern row = Pattern.compile(Pattern.quote(name) + "\\[(\\d+)\\]\\..*");
    for (String control : controls.keySet()) {
      Matcher matcher = row.matcher(control);
      if (matcher.matches()) {
        found.add(Integer.valueOf(matcher.group(1)));
      }
    }
    return found;
  }

  private void entry(String name, JsonNode node) {
    if (node.has("ref")) {
      reference(name, names.apply(node.get("ref").asString()));
      return;
    }
    if (!control(name + ".ref").isEmpty()) {
      sent.put(name + ".ref", List.of(""));
    }
    Set<String> parts = parts(name);
    for (String part : parts) {
      value(name + "." + part, node.path(part));
    }
    for (String part : node.propertyNames()) {
      if (!part.equals("id") && !parts.contains(part)) {
        without.add(name + "." + part);
      }
    }
  }

  /// The parts of a group that have a control.
  private Set<String> parts(String name) {
    var found = new TreeSet<String>();
    Pattern part = Pattern.compile(Pattern.quote(name) + "\\.([A-Za-z0-9]+)(?:[\\[.].*)?");
    for (String control : controls.keySet()) {
      Matcher matcher = part.matcher(control);
      if (matcher.matches() && !Set.of("id", "ref", "shown", "remove").contains(matcher.group(1))) {
        found.add(matcher.group(1));
      }
    }
    return found;
  }

  private void reference(String name, String called) {
    String option =
        control(name + ".ref").select("option").stream()
            .filter(each -> each.text().startsWith(called))
            .map(each -> each.attr("value"))
            .findFirst()
            .orElse("");
    if (option.isEmpty()) {
      without.add(name + " -> " + called);
    } else {
      sent.put(name + ".ref", List.of(option));
    }
  }

  private void empty(String name) {
    for (String each : List.copyOf(sent.keySet())) {
      boolean part = each.startsWith(name + ".") || each.startsWith(name + "[");
      if (part && each.matches(".*\\[\\d+\\]\\.shown") && !each.matches(".*\\].*\\].*")) {
        String row = each.replaceFirst("\\.shown$", ".remove");
        if (!boxes(row).isEmpty()) {
          sent.put(row, List.of("yes"));
        }
      } else if ((part || each.equals(name)) && !each.matches(".*\\.(shown|id|remove)")) {
        boolean ticks = !boxes(each).isEmpty();
        sent.put(each, ticks ? List.of() : List.of(""));
      }
    }
  }

  private void choose(String name, String value) {
    List<String> offered = control(name).eachAttr("value");
    if (offered.equals(List.of("known"))) {
      return;
    }
    String chosen = value.equals("known") ? "" : value;
    if (offered.contains(chosen)) {
      sent.put(name, List.of(chosen));
    } else {
      without.add(name);
    }
  }

  private void type(String name, String text) {
    @Nullable Element control = control(name).first();
    String wanted = text.strip();
    boolean offered =
        control != null
            && (!control.normalName().equals("select")
                || control.select("option").stream().anyMatch(o -> o.attr("value").equals(wanted)));
    boolean date = control != null && control.attr("type").equals("date");
    if (!offered || (date && !wanted.isEmpty() && !wanted.matches("\\d{4}-\\d{2}-\\d{2}"))) {
      without.add(name);
    } else if (!sent.getOrDefault(name, List.of("")).getFirst().strip().equals(wanted)) {
      sent.put(name, List.of(wanted));
    }
  }

  private Elements control(String name) {
    return controls.getOrDefault(name, new Elements());
  }
}
