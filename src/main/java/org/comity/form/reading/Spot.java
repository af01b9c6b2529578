package org.comity.form.reading;

/// A place in a file of definitions.
///
/// @param file as the reader was told of it
/// @param line from 1
/// @param key the question, section, group or block that stands there
record Spot(String file, int line, String key) {}
