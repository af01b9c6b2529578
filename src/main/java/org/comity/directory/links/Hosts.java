package org.comity.directory.links;

import java.net.InetAddress;
import java.net.UnknownHostException;

/// Finds the machine of a name.
interface Hosts {
  /// The address to connect to, which is asked for once and connected to as it is, so that no
  /// second answer of the name service can lead elsewhere.
  ///
  /// @throws UnknownHostException if there is none
  /// @throws NotPublicException if it is not for everybody
  InetAddress find(String name) throws UnknownHostException;
}
