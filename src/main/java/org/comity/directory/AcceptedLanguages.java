package org.comity.directory;

/// In which languages a State accepts requests.
///
/// @param id its lasting identifier
/// @param grounds whose it is, on what it rests, since when, and where this is from
/// @param rule any, all or one after the other
public record AcceptedLanguages(String id, Grounds grounds, LanguageRule rule) implements Stated {}
