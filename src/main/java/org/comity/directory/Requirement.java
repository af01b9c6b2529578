package org.comity.directory;

/// What a State asks of a request, or what its law makes a condition.
///
/// @param id its lasting identifier
/// @param grounds whose it is, on what it rests, since when, and where this is from
/// @param topic what it is about
/// @param text the words, in English
/// @param address where a law, a form or a guide is; empty for none
public record Requirement(String id, Grounds grounds, Topic topic, String text, String address)
    implements Stated {

  /// What a requirement is about.
  public enum Topic {
    /// Form and content of a request.
    FORM,
    /// The act must be an offence in both States.
    DUAL_CRIMINALITY,
    /// The gravity that an offence must have.
    THRESHOLD,
    /// For what evidence or a person may be used afterwards.
    SPECIALTY,
    /// The same has to be granted in return.
    RECIPROCITY,
    /// What holds of the State's own nationals.
    NATIONALS,
    /// Periods after which nothing is granted any more.
    LIMITATION,
    /// What to do where it is urgent.
    URGENT_PROCEDURE,
    /// A law to be read.
    LAW,
    /// A form or a guide of the State.
    TEMPLATE
  }
}
