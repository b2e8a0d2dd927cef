package org.jiangxin.web.trust;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import org.jiangxin.store.OwnerOnly;

/** Certificates and elliptic-curve keys as PEM files. */
final class Pem {
  private static final int LINE = 64;

  private Pem() {}

  static String of(X509Certificate certificate) throws GeneralSecurityException {
    return text("CERTIFICATE", certificate.getEncoded());
  }

  static String of(java.security.PrivateKey key) {
    return text("PRIVATE KEY", key.getEncoded());
  }

  private static String text(String kind, byte[] content) {
    String base64 =
        Base64.getMimeEncoder(LINE, "\n".getBytes(StandardCharsets.US_ASCII))
            .encodeToString(content);
    return "-----BEGIN " + kind + "-----\n" + base64 + "\n-----END " + kind + "-----\n";
  }

  /** Reads {@code name.pem} and {@code name.key}; empty if they are not both there. */
  static Optional<Identity> read(Path folder, String name)
      throws IOException, GeneralSecurityException {
    Path certificate = folder.resolve(name + ".pem");
    Path key = folder.resolve(name + ".key");
    if (!Files.exists(certificate) || !Files.exists(key)) {
      return Optional.empty();
    }
    byte[] first = Files.readAllBytes(certificate);
    String inner = Files.readString(key).replaceAll("-----[A-Z ]+-----|\\s", "");
    return Optional.of(
        new Identity(
            (X509Certificate)
                CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(first)),
            KeyFactory.getInstance("EC")
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(inner)))));
  }

  static void write(Path folder, String name, Identity identity)
      throws IOException, GeneralSecurityException {
    OwnerOnly.write(folder.resolve(name + ".key"), of(identity.key()));
    Files.writeString(folder.resolve(name + ".pem"), of(identity.certificate()));
  }
}
