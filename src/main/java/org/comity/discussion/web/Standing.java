package org.comity.discussion.web;

/// How a discussion stands, as icon, colour and word.
///
/// @param icon the name of the icon
/// @param tone the class that gives its colour; empty for none
/// @param words the word
public record Standing(String icon, String tone, String words) {}
