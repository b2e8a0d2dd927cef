package org.jiangxin.web.trust;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.NameConstraints;
import org.jiangxin.store.OwnerOnly;
import org.jiangxin.store.StartupProblem;

/**
 * The certificate authority of this installation, made at the first start, and the server's
 * certificate that it issues. Tablets trust the authority once; the server's certificate is renewed
 * by itself when addresses change or it gets old.
 *
 * @param authority what tablets are asked to trust
 * @param server what the server shows
 */
public record LocalAuthority(X509Certificate authority, ServerCertificate server) {
  private static final Duration RENEW_BEFORE = Duration.ofDays(30);

  /**
   * A server's certificate in PEM.
   *
   * @param chain the certificate and the authority's
   * @param key its private key
   */
  public record ServerCertificate(String chain, String key) {}

  /**
   * Reads the authority of a folder or makes one. Blocks.
   *
   * @param machine what the authority is called by, such as the machine's name
   * @param names the addresses and host names that lead to the server
   * @throws StartupProblem if the folder cannot be used
   */
  public static LocalAuthority in(Path folder, String machine, Collection<String> names) {
    Set<String> all = new TreeSet<>(names);
    all.addAll(List.of("localhost", "127.0.0.1"));
    try {
      OwnerOnly.createDirectories(folder);
      Identity authority = authority(folder, machine, all);
      Identity server = server(folder, authority, List.copyOf(all));
      return new LocalAuthority(
          authority.certificate(),
          new ServerCertificate(
              Pem.of(server.certificate()) + Pem.of(authority.certificate()),
              Pem.of(server.key())));
    } catch (IOException | GeneralSecurityException | IllegalArgumentException failure) {
      throw new StartupProblem(
          "The certificates in "
              + folder
              + " cannot be used ("
              + failure
              + "); remove that folder, then tablets have to trust the new ones",
          failure);
    }
  }

  private static Identity authority(Path folder, String machine, Set<String> names)
      throws IOException, GeneralSecurityException {
    List<String> others = names.stream().filter(name -> !LocalNames.isLocal(name)).toList();
    NameConstraints limits = LocalNames.limits(others);
    Optional<Identity> known = Pem.read(folder, "authority");
    if (known.isPresent()
        && isFresh(known.get().certificate())
        && (others.isEmpty() || hasLimits(known.get().certificate(), limits))) {
      return known.get();
    }
    Identity made =
        Certificates.authority("Jiangxin " + machine.replaceAll("[^A-Za-z0-9.-]", ""), limits);
    Pem.write(folder, "authority", made);
    return made;
  }

  private static Identity server(Path folder, Identity authority, List<String> names)
      throws IOException, GeneralSecurityException {
    Optional<Identity> known = Pem.read(folder, "server");
    if (known.isPresent()
        && isFresh(known.get().certificate())
        && isIssuedBy(authority, known.get())
        && names(known.get().certificate()).containsAll(names)) {
      return known.get();
    }
    Identity made = Certificates.server(authority, names);
    Pem.write(folder, "server", made);
    return made;
  }

  private static boolean isFresh(X509Certificate certificate) {
    return certificate.getNotAfter().toInstant().isAfter(Instant.now().plus(RENEW_BEFORE));
  }

  private static boolean isIssuedBy(Identity authority, Identity server) {
    try {
      server.certificate().verify(authority.certificate().getPublicKey());
      return true;
    } catch (GeneralSecurityException another) {
      return false;
    }
  }

  private static boolean hasLimits(X509Certificate certificate, NameConstraints limits)
      throws IOException {
    byte[] found = certificate.getExtensionValue(Extension.nameConstraints.getId());
    return found != null
        && Arrays.equals(ASN1OctetString.getInstance(found).getOctets(), limits.getEncoded());
  }

  private static Set<String> names(X509Certificate certificate) throws CertificateParsingException {
    return Optional.ofNullable(certificate.getSubjectAlternativeNames()).orElse(List.of()).stream()
        .map(name -> String.valueOf(name.get(1)))
        .collect(Collectors.toSet());
  }

  /** The authority's certificate as devices install it. */
  public byte[] der() {
    try {
      return authority.getEncoded();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** SHA-256 of the authority's certificate, in pairs, as devices show it. */
  public String fingerprint() {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(der());
      return HexFormat.ofDelimiter(":").formatHex(digest).toUpperCase(Locale.ROOT);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
