package org.comity.identity.web.link;

import org.comity.shell.Page;

/// The link of an invitation that no mail carries, shown once to whoever invited.
///
/// @param title the page's title
/// @param name who is invited
/// @param link the address to hand over
public record LinkPage(String title, String name, String link) implements Page {}
