package org.comity.identity.web.people;

import org.comity.identity.people.Member;
import org.comity.shell.Page;

/// Asks before a membership ends, and says what is lost by it.
///
/// @param title the page's title
/// @param member whose it is
/// @param body the name of the body
public record EndPage(String title, Member member, String body) implements Page {}
