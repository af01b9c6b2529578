package org.comity.identity.web.enrol;

import org.comity.shell.Page;

/// Where a change of address is confirmed.
///
/// @param title the page's title
/// @param link the path of the link without its language
public record AddressPage(String title, String link) implements Page {}
