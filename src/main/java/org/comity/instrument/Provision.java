package org.comity.instrument;

/// The smallest part of a treaty that binds or describes on its own; what it says is kept as our
/// paraphrase in the texts.
///
/// @param id its identifier
/// @param kind how far it binds
/// @param duty the verb by which it does so
/// @param notification whether a State has to notify something under it
/// @param condition whether its duty stands under a condition of domestic law or of fact
public record Provision(
    ProvisionId id, Kind kind, Duty duty, boolean notification, boolean condition) {

  /// How far a provision binds.
  public enum Kind {
    /// It must be carried out.
    MANDATORY,
    /// It must be carried out where its condition is met.
    MANDATORY_CONDITIONAL,
    /// Free as to the result.
    OPTIONAL,
    /// It defines, delimits or sets a procedure.
    PROCEDURAL
  }

  /// The verb of a provision.
  public enum Duty {
    /// "shall"
    SHALL,
    /// "shall", subject to a condition
    SHALL_SUBJECT_TO_CONDITION,
    /// "shall consider"
    SHALL_CONSIDER,
    /// "shall endeavour" or "shall seek"
    SHALL_ENDEAVOUR,
    /// "may"
    MAY,
    /// a rule addressed to nobody in particular
    RULE,
    /// a definition
    DEFINITION
  }
}
