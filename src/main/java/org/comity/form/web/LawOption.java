package org.comity.form.web;

/// A law of the library as a field offers it.
///
/// @param label what a person picks or types: the title, with the date where two bear the same
/// @param names under which other names it is found
public record LawOption(String label, String names) {}
