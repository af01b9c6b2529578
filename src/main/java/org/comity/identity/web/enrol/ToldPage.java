package org.comity.identity.web.enrol;

import org.comity.shell.Page;

/// Says what became of a link.
///
/// @param title the page's title
/// @param text one sentence
/// @param sendAgain the path under which a new link is sent; empty where there is none
public record ToldPage(String title, String text, String sendAgain) implements Page {}
