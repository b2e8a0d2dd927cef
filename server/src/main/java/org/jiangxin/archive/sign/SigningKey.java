package org.jiangxin.archive.sign;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.UUID;
import org.jiangxin.store.OwnerOnly;
import org.jiangxin.store.StartupProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The key that signs this server's results. It lies in a file for this user alone. */
public final class SigningKey {
  private static final String PRIVATE = "PRIVATE KEY";
  private static final String FILE = "signing-key.pem";
  private static final String PUBLIC_FILE = "signing-key.pub.pem";

  private static final Logger LOG = LoggerFactory.getLogger(SigningKey.class);

  private final PrivateKey privateKey;
  private final PublicSigningKey publicKey;

  private SigningKey(PrivateKey privateKey, PublicSigningKey publicKey) {
    this.privateKey = privateKey;
    this.publicKey = publicKey;
  }

  /**
   * The key in a folder, made there when there is none. Beside it lies its public half, to be
   * handed to whoever wants to check. Blocks.
   *
   * @throws StartupProblem when it cannot be read or written
   */
  public static SigningKey in(Path folder) {
    Path file = folder.resolve(FILE);
    try {
      if (!Files.exists(file)) {
        OwnerOnly.createDirectories(folder);
        make(file);
      }
      OwnerOnly.othersRights(file)
          .ifPresent(rights -> LOG.warn("Others may read the signing key {} ({})", file, rights));
      SigningKey key = read(Files.readString(file));
      handOut(key, folder.resolve(PUBLIC_FILE));
      return key;
    } catch (IOException | GeneralSecurityException | IllegalArgumentException failure) {
      throw new StartupProblem(
          "The signing key " + file + " cannot be used (" + failure + "); check --keys", failure);
    }
  }

  /** A key that nothing keeps, for tests and trials. */
  public static SigningKey passing() {
    try {
      return read(newPem());
    } catch (GeneralSecurityException e) {
      throw everyJavaSigns(e);
    }
  }

  /** Of several nodes that start at once on one folder, all use the key of the first. */
  private static void make(Path file) throws IOException, GeneralSecurityException {
    Path unfinished = file.resolveSibling(FILE + "." + UUID.randomUUID());
    try {
      OwnerOnly.write(unfinished, newPem());
      link(unfinished, file);
    } catch (FileAlreadyExistsException anotherWasFirst) {
      LOG.debug("Another node made {}", file);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  /** A link is made or refused in one step; a move that must not replace is not. */
  private static void link(Path made, Path file) throws IOException {
    try {
      Files.createLink(file, made);
    } catch (UnsupportedOperationException | FileSystemException noLinks) {
      if (noLinks instanceof FileAlreadyExistsException taken) {
        throw taken;
      }
      Files.move(made, file);
    }
  }

  private static String newPem() throws GeneralSecurityException {
    KeyPair pair = KeyPairGenerator.getInstance(PublicSigningKey.ALGORITHM).generateKeyPair();
    return Pem.write(PRIVATE, pair.getPrivate().getEncoded())
        + PublicSigningKey.of(pair.getPublic()).pem();
  }

  private static void handOut(SigningKey key, Path file) {
    try {
      if (!Files.exists(file)) {
        Files.writeString(file, key.publicKey().pem());
      }
    } catch (IOException readOnly) {
      LOG.debug("No copy of the public key lies beside the private one", readOnly);
    }
  }

  private static SigningKey read(String pem) throws GeneralSecurityException {
    byte[] secret =
        Pem.read(PRIVATE, pem)
            .orElseThrow(() -> new IllegalArgumentException("it holds no private key"));
    return new SigningKey(
        KeyFactory.getInstance(PublicSigningKey.ALGORITHM)
            .generatePrivate(new PKCS8EncodedKeySpec(secret)),
        PublicSigningKey.ofPem(pem));
  }

  /** The public half. */
  public PublicSigningKey publicKey() {
    return publicKey;
  }

  /** The signature of a text's UTF-8 bytes, in Base64. */
  public String sign(String text) {
    try {
      Signature signature = Signature.getInstance(PublicSigningKey.ALGORITHM);
      signature.initSign(privateKey);
      signature.update(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(signature.sign());
    } catch (GeneralSecurityException e) {
      throw everyJavaSigns(e);
    }
  }

  private static IllegalStateException everyJavaSigns(GeneralSecurityException e) {
    return new IllegalStateException("every Java signs with Ed25519", e);
  }
}
