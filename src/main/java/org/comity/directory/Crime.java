package org.comity.directory;

/// A kind of crime to which a designation may be limited.
public enum Crime {
  /// Organized crime.
  ORGANIZED_CRIME,
  /// Trafficking in persons.
  TRAFFICKING_IN_PERSONS,
  /// Smuggling of migrants.
  SMUGGLING_OF_MIGRANTS,
  /// Illicit manufacturing of and trafficking in firearms.
  FIREARMS,
  /// Corruption.
  CORRUPTION,
  /// Drugs.
  DRUGS,
  /// Cybercrime.
  CYBERCRIME,
  /// Terrorism.
  TERRORISM,
  /// Trafficking in cultural property.
  CULTURAL_PROPERTY,
  /// Offences against taxes and customs.
  TAX_AND_CUSTOMS
}
