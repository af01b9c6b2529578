package org.comity.directory;

/// For what an authority is named. The first twelve are the categories of the directory of the
/// United Nations, in its order; the others stand in other lists.
public enum Function {
  /// Mutual legal assistance.
  MLA,
  /// Extradition.
  EXTRADITION,
  /// Transfer of sentenced persons.
  TRANSFER_PERSONS,
  /// Illicit traffic in drugs by sea.
  DRUGS_SEA,
  /// A body that prevents corruption.
  CORR_PREVENTION,
  /// Asset recovery.
  ASSET_RECOVERY,
  /// Civil and administrative proceedings relating to corruption.
  CORR_CIVIL_ADMIN,
  /// Smuggling of migrants by sea.
  SOM_SEA,
  /// Trafficking in firearms.
  FIREARMS,
  /// Prevention of transnational organized crime.
  TOC_PREVENTION,
  /// Trafficking in cultural property.
  CULTURAL_PROPERTY,
  /// Terrorism.
  TERRORISM,
  /// A point of contact on cybercrime that is reached day and night.
  CYBER_24_7,
  /// An authority that enforces the law against corruption.
  ANTICORRUPTION_LE,
  /// A judicial authority in the sense of a treaty on mutual assistance.
  JUDICIAL_AUTHORITY
}
