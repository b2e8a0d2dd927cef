package org.jiangxin.cli;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.List;
import java.util.stream.Stream;

/** The addresses by which other devices in the hall reach this machine. */
final class LanAddresses {
  private LanAddresses() {}

  /** IPv4 addresses of the interfaces that are up, loopback and virtual ones left out. */
  static List<String> all() {
    try {
      return NetworkInterface.networkInterfaces()
          .filter(LanAddresses::isUsable)
          .flatMap(NetworkInterface::inetAddresses)
          .filter(address -> address instanceof Inet4Address)
          .map(InetAddress::getHostAddress)
          .toList();
    } catch (SocketException none) {
      return List.of();
    }
  }

  private static boolean isUsable(NetworkInterface each) {
    try {
      boolean isInner =
          Stream.of("docker", "br-", "veth", "virbr").anyMatch(each.getName()::startsWith);
      return each.isUp() && !each.isLoopback() && !each.isVirtual() && !isInner;
    } catch (SocketException gone) {
      return false;
    }
  }
}
