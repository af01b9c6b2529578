package org.comity.identity.web.handover;

import org.comity.shell.Page;

/// One open hand-over.
///
/// @param title the page's title
/// @param handover what it says
public record HandoverPage(String title, HandoverView handover) implements Page {}
