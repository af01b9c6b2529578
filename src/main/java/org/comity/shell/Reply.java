package org.comity.shell;

/// What a handler gives back: a page to show, or where to go next.
public sealed interface Reply permits Page, SeeOther {}
