package org.comity.shell;

/// What the masthead shows of somebody who is signed in.
///
/// @param name as she writes it
/// @param initials one to three letters
/// @param body the State or institution she acts for, in the reader's language
/// @param office role and office, in the reader's language
public record Account(String name, String initials, String body, String office) {}
