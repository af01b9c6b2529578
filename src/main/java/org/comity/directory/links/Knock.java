package org.comity.directory.links;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// Asks a web server for one page and reads no more than the head of its answer. It connects to the
/// very address that was found for the name and looked at, which an ordinary client would ask for
/// once more.
@Component
class Knock {
  private static final Duration PATIENCE = Duration.ofSeconds(8);
  private static final int LONGEST_HEAD = 16 * 1024;
  private static final String END = "\r\n\r\n";

  private final Hosts hosts;
  private final SSLSocketFactory secure;
  private final Duration patience;

  @Autowired
  Knock(Hosts hosts) {
    this(hosts, (SSLSocketFactory) SSLSocketFactory.getDefault(), PATIENCE);
  }

  /// With certificates trusted, and so long waited, as a test wants it.
  Knock(Hosts hosts, SSLSocketFactory secure, Duration patience) {
    this.hosts = hosts;
    this.secure = secure;
    this.patience = patience;
  }

  /// The head of an answer.
  ///
  /// @param status the HTTP status
  /// @param location where a redirect leads; empty for none
  record Answer(int status, Optional<String> location) {
    Optional<String> redirect() {
      return List.of(301, 302, 303, 307, 308).contains(status) ? location : Optional.empty();
    }

    boolean forGood() {
      return status == 301 || status == 308;
    }

    boolean refusesHead() {
      return List.of(400, 403, 404, 405, 501).contains(status);
    }
  }

  /// Asks for a page.
  ///
  /// @throws IOException if nothing answers, or nothing that is HTTP
  Answer ask(String method, URI at) throws IOException {
    InetAddress address = hosts.find(at.getHost());
    long until = System.nanoTime() + patience.toNanos();
    try (Socket plain = new Socket()) {
      plain.connect(new InetSocketAddress(address, WebAddress.port(at)), millis());
      plain.setSoTimeout(millis());
      try (Socket socket = WebAddress.secure(at) ? secured(plain, at) : plain) {
        socket.getOutputStream().write(request(method, at).getBytes(StandardCharsets.US_ASCII));
        return read(head(socket.getInputStream(), until));
      }
    }
  }

  private int millis() {
    return Math.toIntExact(patience.toMillis());
  }

  // The certificate has to be one of the name, not of the address.
  private Socket secured(Socket plain, URI at) throws IOException {
    var socket = (SSLSocket) secure.createSocket(plain, at.getHost(), WebAddress.port(at), true);
    SSLParameters parameters = socket.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    socket.setSSLParameters(parameters);
    socket.startHandshake();
    return socket;
  }

  private static String request(String method, URI at) {
    String path = at.getRawPath() == null || at.getRawPath().isEmpty() ? "/" : at.getRawPath();
    String query = at.getRawQuery() == null ? "" : "?" + at.getRawQuery();
    String port = at.getPort() < 0 ? "" : ":" + at.getPort();
    return String.join(
        "\r\n",
        method + " " + path + query + " HTTP/1.1",
        "Host: " + at.getHost() + port,
        "User-Agent: Comity (link check of a directory of competent authorities)",
        "Accept: */*",
        "Connection: close",
        "",
        "");
  }

  // What never ends is cut off, by length and by time.
  private static String head(InputStream in, long until) throws IOException {
    var read = new ByteArrayOutputStream();
    while (read.size() < LONGEST_HEAD && System.nanoTime() < until) {
      int next = in.read();
      if (next < 0) {
        break;
      }
      read.write(next);
      if (next == '\n' && read.toString(StandardCharsets.ISO_8859_1).endsWith(END)) {
        break;
      }
    }
    return read.toString(StandardCharsets.ISO_8859_1);
  }

  private static Answer read(String head) throws IOException {
    List<String> lines = head.lines().toList();
    if (lines.isEmpty() || !lines.getFirst().matches("HTTP/1\\.[01] [1-5]\\d\\d.*")) {
      throw new IOException("Not an answer of a web server");
    }
    int status = Integer.parseInt(lines.getFirst().substring(9, 12));
    return new Answer(
        status,
        lines.stream()
            .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("location:"))
            .map(line -> line.substring("location:".length()).strip())
            .findFirst());
  }
}
