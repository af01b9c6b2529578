package org.comity.instrument;

/// A regional group of United Nations Member States, in the customary order.
public enum RegionalGroup {
  /// African States.
  AFRICAN,
  /// Asia-Pacific States.
  ASIA_PACIFIC,
  /// Eastern European States.
  EASTERN_EUROPEAN,
  /// Latin American and Caribbean States.
  GRULAC,
  /// Western European and other States.
  WEOG
}
