package org.comity.identity;

import java.net.URI;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Under which address people reach this installation: the setting `comity.url`, else this machine.
/// Links in mails, cookies and passkeys stand on it, never on what a request claims.
@Component
public class Site {
  private final Environment environment;

  Site(Environment environment) {
    this.environment = environment;
  }

  /// The address without a slash at its end, such as `https://comity.example.org`.
  public String address() {
    return Optional.ofNullable(environment.getProperty("comity.url"))
        .filter(url -> !url.isBlank())
        .map(url -> url.replaceFirst("/+$", ""))
        .orElseGet(() -> "http://localhost:" + port());
  }

  /// The address of a page.
  ///
  /// @param path a path of this program, beginning with `/`
  public String address(String path) {
    return address() + path;
  }

  /// The name of the host, to which passkeys are bound.
  public String host() {
    return URI.create(address()).getHost();
  }

  /// Whether people reach it by https.
  public boolean secure() {
    return address().startsWith("https:");
  }

  /// The full name of a cookie; by https the browser then keeps it for this host alone.
  public String cookie(String name) {
    return secure() ? "__Host-" + name : name;
  }

  private String port() {
    return Optional.ofNullable(environment.getProperty("local.server.port"))
        .orElseGet(() -> environment.getProperty("server.port", "8080"));
  }
}
