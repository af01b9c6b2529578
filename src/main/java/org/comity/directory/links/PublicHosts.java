package org.comity.directory.links;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.springframework.stereotype.Component;

/// Finds hosts on the public internet alone: a name that leads, even with one of its addresses, to
/// this machine, a private network, or anything else that is not for everybody is refused, so that
/// no entry makes the program knock at doors inside the network in which it runs.
@Component
class PublicHosts implements Hosts {
  // IPv4 beside what Java knows as private: this network, shared (RFC 6598), protocols,
  // documentation, measurements, multicast and what is reserved.
  private static final List<Range> CLOSED =
      List.of(
          new Range(0x00000000, 8),
          new Range(0x64400000, 10),
          new Range(0xC0000000, 24),
          new Range(0xC0000200, 24),
          new Range(0xC0586300, 24),
          new Range(0xC6120000, 15),
          new Range(0xC6336400, 24),
          new Range(0xCB007100, 24),
          new Range(0xE0000000, 4),
          new Range(0xF0000000, 4));
  private static final int BYTE = 0xFF;

  private record Range(int first, int bits) {
    boolean has(int address) {
      return (address ^ first) >>> (Integer.SIZE - bits) == 0;
    }
  }

  @Override
  public InetAddress find(String name) throws UnknownHostException {
    InetAddress[] all = InetAddress.getAllByName(name);
    for (InetAddress each : all) {
      if (!open(each)) {
        throw new NotPublicException(name);
      }
    }
    return all[0];
  }

  /// Whether an address is for everybody.
  static boolean open(InetAddress address) {
    boolean special =
        address.isAnyLocalAddress()
            || address.isLoopbackAddress()
            || address.isLinkLocalAddress()
            || address.isSiteLocalAddress()
            || address.isMulticastAddress();
    byte[] bytes = address.getAddress();
    return !special && (address instanceof Inet4Address ? open4(bytes, 0) : open6(bytes));
  }

  private static boolean open4(byte[] bytes, int from) {
    int address = 0;
    for (int i = from; i < from + Integer.BYTES; i++) {
      address = address << Byte.SIZE | (bytes[i] & BYTE);
    }
    int whole = address;
    return CLOSED.stream().noneMatch(range -> range.has(whole));
  }

  // IPv6 that is given to the public is 2000::/3; out of it, documentation, and what carries an
  // IPv4 address within (Teredo, 6to4) is left alone.
  private static boolean open6(byte[] bytes) {
    int first = (bytes[0] & BYTE) << Byte.SIZE | (bytes[1] & BYTE);
    int second = (bytes[2] & BYTE) << Byte.SIZE | (bytes[3] & BYTE);
    boolean given = first >>> 13 == 1;
    boolean carries = first == 0x2002 || (first == 0x2001 && second < 0x0200);
    boolean documentation = (first == 0x2001 && second == 0x0DB8) || first == 0x3FFF;
    return given && !carries && !documentation;
  }
}
