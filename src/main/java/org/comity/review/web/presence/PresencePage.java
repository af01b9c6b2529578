package org.comity.review.web.presence;

import org.comity.shell.Page;

/// Who else has a section open, as a piece of its page.
///
/// @param title not shown
/// @param present the sentence; empty for nobody
public record PresencePage(String title, String present) implements Page {}
