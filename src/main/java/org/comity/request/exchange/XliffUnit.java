package org.comity.request.exchange;

/// A text that came back from a translator.
///
/// @param source what was translated
/// @param target the translation
public record XliffUnit(String source, String target) {}
