package org.jiangxin.archive.sign;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.jiangxin.marking.HashLink;

/**
 * The public half of a key that signs results.
 *
 * @param id SHA-256 of the key in X.509 form, in hex: what people compare
 */
public record PublicSigningKey(String id, PublicKey key) {
  /** The JDK's name of the signature scheme. */
  static final String ALGORITHM = "Ed25519";

  private static final String LABEL = "PUBLIC KEY";

  /** A key of the JDK. */
  static PublicSigningKey of(PublicKey key) {
    return new PublicSigningKey(HashLink.Hash.of(key.getEncoded()).hex(), key);
  }

  /**
   * A key in X.509 form.
   *
   * @throws IllegalArgumentException when it is no Ed25519 key
   */
  public static PublicSigningKey of(byte[] x509) {
    try {
      return of(KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(x509)));
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("no Ed25519 key", e);
    }
  }

  /**
   * A key in PEM.
   *
   * @throws IllegalArgumentException when it is no Ed25519 key
   */
  public static PublicSigningKey ofPem(String pem) {
    return of(
        Pem.read(LABEL, pem).orElseThrow(() -> new IllegalArgumentException("no public key")));
  }

  /** The key in PEM, as OpenSSL reads it. */
  public String pem() {
    return Pem.write(LABEL, x509());
  }

  byte[] x509() {
    return key.getEncoded();
  }

  /** Whether a signature in Base64 is this key's signature of the text. */
  public boolean signed(String text, String signature) {
    try {
      Signature check = Signature.getInstance(ALGORITHM);
      check.initVerify(key);
      check.update(text.getBytes(StandardCharsets.UTF_8));
      return check.verify(Base64.getDecoder().decode(signature));
    } catch (GeneralSecurityException | IllegalArgumentException noSignature) {
      return false;
    }
  }
}
