package org.comity.directory.links;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/// A web address that may be looked at: http or https, with a host and without a name and password.
final class WebAddress {
  private static final Set<String> SCHEMES = Set.of("http", "https");

  private WebAddress() {}

  /// Reads an address, with names outside ASCII written as the name service knows them.
  ///
  /// @throws URISyntaxException if it is none, or none that may be looked at
  static URI of(String address) throws URISyntaxException {
    return allowed(new URI(address.strip().replace(" ", "%20")));
  }

  /// Where a redirect leads from a page.
  static URI from(URI page, String location) throws URISyntaxException {
    return allowed(page.resolve(new URI(location.strip().replace(" ", "%20"))));
  }

  private static URI allowed(URI read) throws URISyntaxException {
    String scheme = read.getScheme() == null ? "" : read.getScheme().toLowerCase(Locale.ROOT);
    if (!SCHEMES.contains(scheme) || read.getRawUserInfo() != null) {
      throw new URISyntaxException(read.toString(), "Not http or https");
    }
    String authority = read.getRawAuthority();
    if (authority == null) {
      throw new URISyntaxException(read.toString(), "No host");
    }
    URI named = read.getHost() == null ? ascii(scheme, authority, read) : read;
    if (named.getHost() == null) {
      throw new URISyntaxException(read.toString(), "No host");
    }
    return new URI(named.toASCIIString());
  }

  private static URI ascii(String scheme, String authority, URI read) throws URISyntaxException {
    int colon = authority.lastIndexOf(':');
    String host = colon < 0 ? authority : authority.substring(0, colon);
    String port = colon < 0 ? "" : authority.substring(colon);
    String path = read.getRawPath() == null ? "" : read.getRawPath();
    String query = read.getRawQuery() == null ? "" : "?" + read.getRawQuery();
    try {
      return new URI(scheme + "://" + IDN.toASCII(host) + port + path + query);
    } catch (IllegalArgumentException e) {
      throw new URISyntaxException(read.toString(), "Not the name of a host");
    }
  }

  /// The port to connect to.
  static int port(URI address) {
    if (address.getPort() >= 0) {
      return address.getPort();
    }
    return secure(address) ? 443 : 80;
  }

  /// Whether it is reached by https.
  static boolean secure(URI address) {
    return "https".equalsIgnoreCase(address.getScheme());
  }
}
