package org.comity.discussion.web;

/// Something to choose.
///
/// @param code what is sent
/// @param name what is shown
public record Choice(String code, String name) {}
