package org.jiangxin.http;

import io.netty.util.NetUtil;
import java.math.BigInteger;
import java.util.Optional;

/**
 * IP addresses that share their first bits, such as {@code 10.0.0.0/8}; a single address is a range
 * of one.
 *
 * @param first an address of the range, 4 or 16 bytes as a number
 * @param bytes 4 for IPv4, 16 for IPv6
 * @param prefix how many leading bits count
 */
public record AddressRange(BigInteger first, int bytes, int prefix) {
  private static final int IPV6_BYTES = 16;
  private static final int NETWORK_BITS = 64;
  private static final int HEXADECIMAL = 16;

  /** Reads an address or {@code address/bits}; empty if it is neither. */
  public static Optional<AddressRange> parse(String text) {
    String[] parts = text.strip().split("/", 2);
    byte[] address = NetUtil.createByteArrayFromIpAddressString(parts[0]);
    if (address == null || (parts.length == 2 && !parts[1].matches("\\d{1,3}"))) {
      return Optional.empty();
    }
    int bits = parts.length == 2 ? Integer.parseInt(parts[1]) : address.length * 8;
    return bits > address.length * 8
        ? Optional.empty()
        : Optional.of(new AddressRange(new BigInteger(1, address), address.length, bits));
  }

  /** Whether an address, written as text, is one of the range. */
  public boolean contains(String address) {
    return parse(address)
        .filter(other -> other.bytes == bytes)
        .filter(other -> leading(other.first).equals(leading(first)))
        .isPresent();
  }

  /** What one client has to itself: an IPv4 address, or the 2^64 addresses of an IPv6 network. */
  String network() {
    return bytes == IPV6_BYTES
        ? first.shiftRight(NETWORK_BITS).toString(HEXADECIMAL) + "::/64"
        : first.toString(HEXADECIMAL);
  }

  private BigInteger leading(BigInteger address) {
    return address.shiftRight(bytes * 8 - prefix);
  }
}
