package org.comity.form.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.comity.form.Definition;

/// Where an edition places a reusable block.
enum Placement {
  /// Once at the end of the cycle: in the leading instrument's questionnaire of the last cluster.
  END("end"),
  /// Once per cluster: in the leading instrument's questionnaire.
  PER_CLUSTER("per-cluster"),
  /// In every questionnaire.
  PER_CYCLE_ITEM("per-cycle-item"),
  /// In every questionnaire, once for each of its articles.
  PER_ARTICLE("per-article");

  private final String word;

  Placement(String word) {
    this.word = word;
  }

  static Optional<Placement> of(String word) {
    return Arrays.stream(values()).filter(placement -> placement.word.equals(word)).findFirst();
  }

  /// Whether a questionnaire has the block.
  boolean covers(Definition.Head head, Cycle cycle) {
    boolean leads = head.instrument().equals(cycle.lead());
    return switch (this) {
      case END -> leads && head.cluster().equals(cycle.last());
      case PER_CLUSTER -> leads;
      case PER_CYCLE_ITEM, PER_ARTICLE -> true;
    };
  }

  /// One run through all clusters.
  ///
  /// @param lead the instrument whose questionnaire asks what is asked once for all
  /// @param clusters in the order in which they are reviewed
  record Cycle(String lead, List<String> clusters) {
    /// Takes the clusters in order.
    Cycle {
      clusters = List.copyOf(clusters);
    }

    String last() {
      return clusters.isEmpty() ? "" : clusters.getLast();
    }
  }
}
