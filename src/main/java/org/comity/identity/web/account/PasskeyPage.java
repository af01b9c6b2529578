package org.comity.identity.web.account;

import org.comity.shell.Page;

/// Where a person adds a passkey.
///
/// @param title the page's title
/// @param refused whether the device's answer was not accepted
public record PasskeyPage(String title, boolean refused) implements Page {
  @Override
  public int status() {
    return refused ? 422 : 200;
  }
}
