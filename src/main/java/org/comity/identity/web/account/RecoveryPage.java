package org.comity.identity.web.account;

import java.util.List;
import org.comity.shell.Page;

/// The recovery codes, shown once.
///
/// @param title the page's title
/// @param codes each good once
/// @param next where to go on
public record RecoveryPage(String title, List<String> codes, String next) implements Page {}
