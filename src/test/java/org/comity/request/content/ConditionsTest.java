package org.comity.request.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cel.bundle.Cel;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.comity.form.interview.Field;
import org.comity.form.interview.FieldBook;
import org.comity.form.interview.Interview;
import org.comity.form.interview.Known;
import org.comity.form.interview.Place;
import org.comity.form.logic.Expression;
import org.comity.testing.BesideOthers;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Google's reader of the Common Expression Language and ours say the same of each condition that
/// ships with the program (decision 0130).
@BesideOthers
class ConditionsTest {
  private static final Pattern WRITTEN = Pattern.compile("when: \"([^\"]+)\"");
  private static final Pattern WORD = Pattern.compile("'([A-Za-z][\\w-]*)'");
  private static final FieldBook BOOK = Inventory.shipped().book();
  private static final CelValues VALUES = new CelValues(BOOK);
  private static final Cel CEL = cel();
  private static final Map<String, CelRuntime.Program> PROGRAMS = programs();

  // Its newer builder wants more libraries than a comparison is worth.
  @SuppressWarnings({"deprecation", "InlineMeInliner"})
  private static Cel cel() {
    var builder =
        CelFactory.standardCelBuilder()
            .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
            .setOptions(CelOptions.current().evaluateCanonicalTypesToNativeValues(true).build());
    BOOK.fields().forEach(field -> builder.addVar(field.key(), SimpleType.DYN));
    return builder.build();
  }

  /// The conditions as they are written in the content, with the program that the library makes.
  private static Map<String, CelRuntime.Program> programs() {
    Map<String, CelRuntime.Program> programs = new TreeMap<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/resources/content/requests"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
        for (var condition : WRITTEN.matcher(Files.readString(file)).results().toList()) {
          programs.put(condition.group(1), program(condition.group(1)));
        }
      }
      return programs;
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static CelRuntime.Program program(String condition) {
    try {
      return CEL.createProgram(CEL.compile(condition).getAst());
    } catch (CelValidationException | CelEvaluationException e) {
      throw new IllegalStateException(condition, e);
    }
  }

  @Test
  void allConditionsOfTheContentAreCompared() {
    long rules =
        Inventory.shipped().rules().stream().map(Rule::when).filter(when -> when != null).count();
    long fields =
        BOOK.fields().stream().map(Field::when).filter(when -> when != null).distinct().count();
    assertThat(rules).isGreaterThan(50);
    assertThat(PROGRAMS.size()).isGreaterThanOrEqualTo((int) Math.max(rules, fields));
    assertThat(
            Stream.concat(
                    Inventory.shipped().rules().stream().map(Rule::when),
                    BOOK.fields().stream().map(Field::when))
                .filter(when -> when != null))
        .isSubsetOf(PROGRAMS.keySet().stream().map(Expression::read).toList());
  }

  @Property(tries = 100)
  void bothReadersSayTheSameOfEachCondition(@ForAll long seed) {
    PROGRAMS.forEach((condition, program) -> same(condition, program, new Random(seed)));
  }

  private static void same(String condition, CelRuntime.Program program, Random random) {
    Expression ours = Expression.read(condition);
    var words = WORD.matcher(condition).results().map(word -> word.group(1)).toList();
    var values = new RandomCase(BOOK, words, random);
    ObjectNode common = JsonNodeFactory.instance.objectNode();
    List<Interview.Item> items = items(ours, words, random);
    for (Field field : looksAt(ours)) {
      nodes(field, common, items).forEach(node -> node.set(field.key(), values.of(field.type())));
    }
    items.forEach(item -> common.withArray("asst.items").add(item.node()));
    var interview = new Interview(BOOK, common, items, Known.NOTHING);
    for (int item = Place.COMMON; item < items.size(); item++) {
      assertThat(interview.holds(ours, item))
          .as("%s%nseen from item %d of %s", condition, item, common)
          .isEqualTo(theirs(program, common, items, item));
    }
  }

  /// Where a field stands: in the common part, or in each item of its kind.
  private static List<ObjectNode> nodes(
      Field field, ObjectNode common, List<Interview.Item> items) {
    if (field.key().equals("asst.items")) {
      return List.of();
    }
    return field.chapter() == null
        ? List.of(common)
        : items.stream()
            .filter(item -> item.chapter().equals(field.chapter()))
            .map(item -> (ObjectNode) item.node())
            .toList();
  }

  private static List<Field> looksAt(Expression condition) {
    return condition.names().stream()
        .map(name -> BOOK.named(name).orElseThrow().field())
        .distinct()
        .toList();
  }

  /// Up to three items, mostly of the kinds that the condition looks at.
  private static List<Interview.Item> items(
      Expression condition, List<String> words, Random random) {
    var kinds = new ArrayList<>(BOOK.chapters(condition));
    Inventory.shipped().kinds().keySet().stream().filter(words::contains).forEach(kinds::add);
    kinds.add("service");
    var items = new ArrayList<Interview.Item>();
    for (int i = random.nextInt(4); i > 0; i--) {
      String kind = kinds.get(random.nextInt(kinds.size()));
      items.add(new Interview.Item(kind, JsonNodeFactory.instance.objectNode().put("type", kind)));
    }
    return items;
  }

  /// What the library says; an operator that finds no values to compare does not hold.
  private static boolean theirs(
      CelRuntime.Program program, ObjectNode common, List<Interview.Item> items, int item) {
    Map<String, Object> variables = new HashMap<>();
    for (Field field : BOOK.fields()) {
      JsonNode from = common;
      if (field.chapter() != null) {
        boolean own = item >= 0 && items.get(item).chapter().equals(field.chapter());
        from = own ? items.get(item).node() : JsonNodeFactory.instance.objectNode();
      }
      variables.put(field.key(), VALUES.of(field.type(), from.path(field.key())));
    }
    try {
      return Boolean.TRUE.equals(program.eval(variables));
    } catch (CelEvaluationException e) {
      return false;
    }
  }
}
