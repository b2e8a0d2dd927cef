package org.jiangxin.web.trust;

import io.netty.util.NetUtil;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralSubtree;
import org.bouncycastle.asn1.x509.NameConstraints;
import org.jiangxin.http.AddressRange;

/**
 * The names that an authority of ours may vouch for: private networks, names that exist only in
 * them, and what the organiser names. Whoever steals its key can impersonate nobody on the
 * Internet.
 */
final class LocalNames {
  private static final List<String> NETWORKS =
      List.of(
          "10.0.0.0/8",
          "172.16.0.0/12",
          "192.168.0.0/16",
          "100.64.0.0/10",
          "169.254.0.0/16",
          "127.0.0.0/8",
          "::1/128",
          "fc00::/7",
          "fe80::/10");
  private static final List<String> DOMAINS =
      List.of("localhost", "local", "lan", "internal", "home.arpa");

  private LocalNames() {}

  static NameConstraints limits(List<String> others) {
    GeneralSubtree[] permitted =
        Stream.of(
                NETWORKS.stream().map(range -> new GeneralName(GeneralName.iPAddress, range)),
                DOMAINS.stream().map(LocalNames::domain),
                others.stream().filter(name -> !isAddress(name)).map(LocalNames::domain),
                others.stream().filter(LocalNames::isAddress).map(LocalNames::one))
            .flatMap(each -> each)
            .map(GeneralSubtree::new)
            .toArray(GeneralSubtree[]::new);
    return new NameConstraints(permitted, null);
  }

  private static GeneralName domain(String name) {
    return new GeneralName(GeneralName.dNSName, name);
  }

  private static GeneralName one(String address) {
    return new GeneralName(
        GeneralName.iPAddress, address + (address.contains(":") ? "/128" : "/32"));
  }

  static GeneralName general(String name) {
    return new GeneralName(isAddress(name) ? GeneralName.iPAddress : GeneralName.dNSName, name);
  }

  /** Whether a name is one that any hall's network may have. */
  static boolean isLocal(String name) {
    return isAddress(name)
        ? NETWORKS.stream()
            .anyMatch(range -> AddressRange.parse(range).orElseThrow().contains(name))
        : DOMAINS.stream().anyMatch(it -> name.equals(it) || name.endsWith("." + it));
  }

  static boolean isAddress(String name) {
    return NetUtil.isValidIpV4Address(name) || NetUtil.isValidIpV6Address(name);
  }
}
