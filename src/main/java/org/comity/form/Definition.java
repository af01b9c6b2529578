package org.comity.form;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One edition of a questionnaire, ready to be evaluated. Immutable, shared between threads.
public final class Definition {
  private final Head head;
  private final List<Section> sections;
  private final List<Group> groups;
  private final List<Question> questions;
  private final Map<String, String> sourceTexts;
  private final Map<String, Question> byKey = new LinkedHashMap<>();
  private final Map<String, Set<String>> dependents = new HashMap<>();
  private final String canonical;
  private final String hash;
  private final Layout layout;

  /// What stands above the sections.
  ///
  /// @param questionnaire what stays the same from edition to edition, such as `untoc-1`
  /// @param edition such as `2026-1`
  /// @param instrument such as `UNTOC`
  /// @param cluster such as `I`
  /// @param title key of its title
  /// @param status where its words come from, such as `reconstructed`
  /// @param articles identifiers of the articles it covers
  /// @param guidance keys of the general guidance
  public record Head(
      String questionnaire,
      String edition,
      String instrument,
      String cluster,
      String title,
      String status,
      List<String> articles,
      List<String> guidance) {
    /// Takes the lists in the order of the definition.
    public Head {
      articles = List.copyOf(articles);
      guidance = List.copyOf(guidance);
    }
  }

  /// One section.
  ///
  /// @param id unique in its definition
  /// @param title key of its title
  /// @param article the article it is about; null for a general section
  public record Section(String id, String title, @Nullable String article) {}

  /// Questions that repeat together.
  ///
  /// @param id unique in its definition
  /// @param section where it stands
  /// @param title key of its title; null for a block asked per article, which has the article's
  /// @param min how many times at least, which are always there
  /// @param max how many times at most
  /// @param paths the fixed repeat paths of a block asked per article; else empty
  public record Group(
      String id, String section, @Nullable String title, int min, int max, List<String> paths) {
    /// Takes the paths in the order of the definition.
    public Group {
      paths = List.copyOf(paths);
    }
  }

  /// How this edition stands to what was frozen before.
  public enum Standing {
    /// The edition was never frozen.
    NEW,
    /// It was frozen just so.
    SAME,
    /// It was frozen with another hash: refused, a change needs a new edition.
    ALTERED
  }

  /// Puts a checked definition together; the reader has refused what is not well formed.
  ///
  /// @param sourceTexts the English texts it refers to, by key: they belong to what is frozen
  public Definition(
      Head head,
      List<Section> sections,
      List<Group> groups,
      List<Question> questions,
      Map<String, String> sourceTexts) {
    this.head = head;
    this.sections = List.copyOf(sections);
    this.groups = List.copyOf(groups);
    this.questions = List.copyOf(questions);
    this.sourceTexts = Map.copyOf(sourceTexts);
    questions.forEach(this::index);
    this.canonical = CanonicalForm.of(this);
    this.hash = CanonicalForm.hash(canonical);
    this.layout = Layout.of(this, Answers.NONE);
  }

  private void index(Question question) {
    if (byKey.put(question.key(), question) != null) {
      throw new IllegalArgumentException("Two questions have the key " + question.key());
    }
    if (question.parent() != null) {
      depends(question, question.parent());
    }
    if (question.showWhen() != null) {
      question.showWhen().clauses().forEach(clause -> depends(question, clause.question()));
    }
  }

  private void depends(Question question, String on) {
    if (!byKey.containsKey(on)) {
      throw new IllegalArgumentException(
          question.key() + " depends on what is not before it: " + on);
    }
    dependents.computeIfAbsent(on, absent -> new HashSet<>()).add(question.key());
  }

  /// What stands above the sections.
  public Head head() {
    return head;
  }

  /// The name of the questionnaire, the same in every edition, such as `untoc-1`.
  public String id() {
    return head.questionnaire();
  }

  /// The edition, such as `2026-1`.
  public String edition() {
    return head.edition();
  }

  /// SHA-256 of the canonical form, 64 hex digits.
  public String hash() {
    return hash;
  }

  /// The canonical form: JSON with sorted names and without spaces, blocks expanded, source texts
  /// included. The reader of definitions takes it back.
  public String canonical() {
    return canonical;
  }

  /// The sections that have questions, in order.
  public List<Section> sections() {
    return sections;
  }

  /// The groups that repeat.
  public List<Group> groups() {
    return groups;
  }

  /// All questions in order.
  public List<Question> questions() {
    return questions;
  }

  /// The questions of one section in order.
  public List<Question> questions(String section) {
    return questions.stream().filter(question -> question.section().equals(section)).toList();
  }

  /// The question of a key.
  public Optional<Question> question(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /// The group of an identifier.
  public Optional<Group> group(String id) {
    return groups.stream().filter(group -> group.id().equals(id)).findFirst();
  }

  /// The keys of the questions whose being asked depends directly on this one.
  public Set<String> dependents(String key) {
    return Set.copyOf(dependents.getOrDefault(key, Set.of()));
  }

  /// The English texts it refers to, by key.
  public Map<String, String> sourceTexts() {
    return sourceTexts;
  }

  /// How this edition stands to the hash under which it was frozen; null if it never was.
  public Standing standing(@Nullable String frozenHash) {
    if (frozenHash == null) {
      return Standing.NEW;
    }
    return frozenHash.equals(hash) ? Standing.SAME : Standing.ALTERED;
  }

  /// The places of a form with these answers; compiled once unless groups repeat as they are
  /// answered.
  Layout layout(Answers answers) {
    boolean fixed = groups.stream().noneMatch(group -> group.paths().isEmpty());
    return fixed ? layout : Layout.of(this, answers);
  }
}
