package org.comity.identity.web.enrol;

import org.comity.shell.Page;

/// Where somebody who has an account already accepts an invitation.
///
/// @param title the page's title
/// @param link the path of the link without its language
/// @param signedIn whether she is signed in to that account
public record JoinPage(String title, String link, boolean signedIn) implements Page {}
