package org.comity.shell;

/// Something a person can put right: what is wrong, in her language, and the field it is about.
///
/// @param field the id of the control, to which the summary on top links
/// @param message a whole sentence that says what to do
public record Problem(String field, String message) {}
