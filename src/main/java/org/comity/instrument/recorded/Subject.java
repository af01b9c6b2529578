package org.comity.instrument.recorded;

import org.comity.instrument.Notification;
import org.comity.instrument.StateCode;
import org.comity.language.Language;

/// Of what the secretariat records words: a notification of a State, or its name in a language.
public sealed interface Subject {
  /// The kind, which is also the object of the policy.
  String kind();

  /// The State.
  StateCode state();

  /// What it is in addresses and in the audit trail.
  String key();

  /// What a State has told the depositary of a treaty on one topic under one article.
  ///
  /// @param state the State
  /// @param instrument the code of the treaty
  /// @param article the citation of the article, such as `18(13)`
  /// @param topic what it is about
  record Told(StateCode state, String instrument, String article, Notification.Topic topic)
      implements Subject {
    /// Its kind.
    public static final String KIND = "notification";

    @Override
    public String kind() {
      return KIND;
    }

    @Override
    public String key() {
      return String.join("/", KIND, state.value(), instrument, article, topic.name());
    }

    /// Whether a notification is about just this.
    public boolean isOf(Notification notification) {
      return notification.state().equals(state)
          && notification.instrument().equals(instrument)
          && notification.article().equals(article)
          && notification.topic() == topic;
    }
  }

  /// The short name of a State or of the Union in a language.
  ///
  /// @param state the State
  /// @param language the language
  record NameOf(StateCode state, Language language) implements Subject {
    /// Its kind.
    public static final String KIND = "name";

    @Override
    public String kind() {
      return KIND;
    }

    @Override
    public String key() {
      return String.join("/", KIND, state.value(), language.tag());
    }
  }
}
