package org.comity.directory.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicHostsTest {
  /// The address that a literal names, as the program would find it.
  static InetAddress withoutNames(String literal) throws UnknownHostException {
    return new PublicHosts().find(literal);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.9.9.9",
        "0.0.0.0",
        "0.1.2.3",
        "10.0.0.1",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "192.0.0.8",
        "192.0.2.1",
        "198.18.0.1",
        "198.51.100.7",
        "203.0.113.9",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "fe80::1",
        "fc00::1",
        "fd12:3456::1",
        "ff02::1",
        "fec0::1",
        "::ffff:10.0.0.1",
        "64:ff9b::a00:1",
        "2002:a00:1::1",
        "2001::1",
        "2001:db8::1",
        "100::1"
      })
  void whatIsNotForEverybodyIsRefused(String literal) {
    assertThatThrownBy(() -> withoutNames(literal))
        .as(literal)
        .isInstanceOf(NotPublicException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "2a00:1450:4001::1"})
  void whatIsForEverybodyIsFound(String literal) throws UnknownHostException {
    assertThat(withoutNames(literal)).isEqualTo(InetAddress.getByName(literal));
  }

  @Test
  void thisMachineByItsNameIsRefusedToo() {
    assertThatThrownBy(() -> withoutNames("localhost")).isInstanceOf(NotPublicException.class);
  }
}
