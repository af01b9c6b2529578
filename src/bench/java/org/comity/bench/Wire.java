package org.comity.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A connection to a program, kept open from one request to the next as a browser keeps it. It does
/// no more than it must, since it runs on the processors of what it measures.
final class Wire {
  private static final byte[] NOTHING = {};

  private final int port;
  private Socket socket = new Socket();
  private InputStream in = InputStream.nullInputStream();
  private boolean open;

  Wire(int port) {
    this.port = port;
  }

  /// What came back, the body as it was packed.
  record Reply(int status, Map<String, List<String>> headers, byte[] body) {
    /// The first header of this name, in small letters; empty if there is none.
    String header(String name) {
      return headers.getOrDefault(name, List.of("")).getFirst();
    }
  }

  /// Sends a request and reads its answer to the last byte.
  Reply exchange(byte[] request) {
    try {
      boolean kept = open;
      connect();
      try {
        return send(request);
      } catch (IOException e) {
        disconnect();
        if (!kept) {
          throw e;
        }
        // The program closes a connection that nobody used for a while.
        connect();
        return send(request);
      }
    } catch (IOException e) {
      disconnect();
      throw new UncheckedIOException(e);
    }
  }

  private void connect() throws IOException {
    if (!open) {
      socket = new Socket(InetAddress.getLoopbackAddress(), port);
      socket.setTcpNoDelay(true);
      in = new BufferedInputStream(socket.getInputStream(), 16_384);
      open = true;
    }
  }

  /// Closes the connection; the next request opens another.
  void disconnect() {
    try {
      socket.close();
    } catch (IOException e) {
      // What cannot be closed was not open.
    }
    open = false;
  }

  private Reply send(byte[] request) throws IOException {
    socket.getOutputStream().write(request);
    int status = Integer.parseInt(line().split(" ")[1]);
    Map<String, List<String>> headers = headers();
    var head = new Reply(status, headers, NOTHING);
    byte[] body = head.header("transfer-encoding").equals("chunked") ? pieces() : whole(head);
    if (head.header("connection").equals("close")) {
      disconnect();
    }
    return new Reply(status, headers, body);
  }

  private Map<String, List<String>> headers() throws IOException {
    Map<String, List<String>> headers = new HashMap<>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      headers
          .computeIfAbsent(
              line.substring(0, colon).toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
          .add(line.substring(colon + 1).strip());
    }
    return headers;
  }

  private byte[] whole(Reply head) throws IOException {
    String length = head.header("content-length");
    return length.isEmpty() ? NOTHING : exactly(Integer.parseInt(length));
  }

  private byte[] pieces() throws IOException {
    byte[] body = NOTHING;
    for (int size = size(); size > 0; size = size()) {
      byte[] piece = exactly(size);
      line();
      byte[] longer = java.util.Arrays.copyOf(body, body.length + size);
      System.arraycopy(piece, 0, longer, body.length, size);
      body = longer;
    }
    line();
    return body;
  }

  private int size() throws IOException {
    return Integer.parseInt(line(), 16);
  }

  private byte[] exactly(int size) throws IOException {
    byte[] bytes = in.readNBytes(size);
    if (bytes.length < size) {
      throw new EOFException();
    }
    return bytes;
  }

  private String line() throws IOException {
    byte[] line = new byte[512];
    int length = 0;
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new EOFException();
      }
      if (length == line.length) {
        line = java.util.Arrays.copyOf(line, 2 * length);
      }
      line[length++] = (byte) next;
    }
    // Without the carriage return before it.
    return new String(line, 0, length - 1, StandardCharsets.ISO_8859_1);
  }
}
