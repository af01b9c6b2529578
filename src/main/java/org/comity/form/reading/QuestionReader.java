package org.comity.form.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.comity.form.AnswerType;
import org.comity.form.Condition;
import org.comity.form.Definition;
import org.comity.form.Lineage;
import org.comity.form.Question;
import org.jspecify.annotations.Nullable;

/// Reads questions of one definition, those of a reusable block as well.
///
/// @param head of the definition
/// @param block where a block is placed; null for questions of the definition's own
record QuestionReader(Definition.Head head, @Nullable Placed block) {
  static final Pattern KEY = Pattern.compile("[a-z0-9]+(?:[.-][a-z0-9]+)*");
  private static final Set<String> FIELDS =
      words(
          "key parent role provisions text guidance type options columns maxLength min max showWhen"
              + " optional mandatory overlap lineage");
  private static final Set<String> WITH_OWN = words(String.join(" ", FIELDS) + " section group");

  /// Where a reusable block is placed.
  ///
  /// @param prefix put before its keys, such as `untoc.`
  /// @param section where its questions stand
  /// @param group with which they repeat, if they do
  record Placed(String prefix, String section, @Nullable String group) {}

  /// The question that stands in a mapping.
  Draft read(Fields unnamed) {
    Fields fields = unnamed.named(prefixed(unnamed.text("key").orElse("")));
    fields.required("key", KEY, "malformed-key");
    fields.only(block == null ? WITH_OWN : FIELDS);
    Optional<AnswerType> type = new TypeReader(fields).read();
    Question question = question(fields, type.orElse(new AnswerType.ShortText(1)));
    return new Draft(
        question, type.isPresent(), fields.spot("parent"), fields.spot("showWhen"), fields.spot());
  }

  private Question question(Fields fields, AnswerType type) {
    return new Question(
        prefixed(fields.text("key").orElse("")),
        "",
        block == null ? fields.required("section") : block.section(),
        fields.text("parent").map(this::prefixed).orElse(null),
        role(fields),
        provisions(fields),
        text(fields),
        fields.textKey("guidance"),
        type,
        condition(fields),
        fields.flag("optional"),
        fields.flag("mandatory"),
        fields.texts("overlap"),
        block == null ? fields.text("group").orElse(null) : block.group(),
        lineage(fields));
  }

  private String prefixed(String key) {
    return block == null ? key : block.prefix() + key;
  }

  private static String text(Fields fields) {
    fields.required("text");
    @Nullable String text = fields.textKey("text");
    return text == null ? "" : text;
  }

  private static Question.Role role(Fields fields) {
    String word = fields.required("role");
    Optional<Question.Role> role = Question.Role.of(word);
    if (role.isEmpty() && !word.isEmpty()) {
      fields.malformed("role");
    }
    if (role.isPresent() && (role.get() == Question.Role.MAIN) == fields.has("parent")) {
      fields.report().refuse(fields.spot("role"), "role-and-parent", "role", word);
    }
    return role.orElse(Question.Role.MAIN);
  }

  /// A list; or `cluster-articles`, the articles of the definition; or a list by instrument.
  private List<String> provisions(Fields fields) {
    if (fields.isText("provisions") && fields.required("provisions").equals("cluster-articles")) {
      return head.articles();
    }
    List<String> provisions =
        fields.isMapping("provisions")
            ? fields.mapping("provisions").texts(head.instrument())
            : fields.texts("provisions");
    if (provisions.isEmpty()) {
      fields.report().refuse(fields.spot("provisions"), "missing-field", "field", "provisions");
    }
    return provisions;
  }

  private @Nullable Condition condition(Fields fields) {
    Optional<String> text = fields.text("showWhen");
    Optional<Condition> condition = text.flatMap(Condition::parse);
    if (text.isPresent() && condition.isEmpty()) {
      fields.report().refuse(fields.spot("showWhen"), "malformed-condition", "value", text.get());
    }
    return condition.map(read -> read.renamed(this::prefixed)).orElse(null);
  }

  private static List<Lineage> lineage(Fields fields) {
    return fields.list("lineage").stream().flatMap(QuestionReader::change).toList();
  }

  private static Stream<Lineage> change(Fields fields) {
    fields.only(Set.of("from", "change"));
    String from = fields.required("from", KEY, "malformed-key");
    Optional<Lineage.Change> change = Lineage.Change.of(fields.required("change"));
    if (change.isEmpty() && fields.has("change")) {
      fields.malformed("change");
    }
    return change.map(kind -> new Lineage(from, kind)).stream();
  }

  private static Set<String> words(String listed) {
    return Set.of(listed.split(" ", -1));
  }
}
