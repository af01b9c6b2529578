/// The rules of the house, each with its reason: borders between rooms, measures, format, words,
/// texts of the project. They read the sources and the classes, start nothing, and take seconds.
@org.jspecify.annotations.NullMarked
package org.comity.house;
