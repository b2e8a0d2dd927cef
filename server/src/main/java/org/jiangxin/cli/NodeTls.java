package org.jiangxin.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jiangxin.store.StartupProblem;
import org.jiangxin.web.WebSettings;
import org.jiangxin.web.trust.LocalAuthority;

/**
 * What a node needs for TLS.
 *
 * @param certificate what the server shows, when it speaks TLS
 * @param authority what tablets have to be told to trust, when the certificate was made here
 */
record NodeTls(Optional<WebSettings.Certificate> certificate, Optional<LocalAuthority> authority) {

  /**
   * Reads the files that the settings name, if they name any: before anything is started.
   *
   * @throws StartupProblem if they are no certificate and key
   */
  static NodeTls fromFiles(NodeSettings settings) {
    if (settings.tls() instanceof NodeSettings.Tls.Files files) {
      return new NodeTls(
          Optional.of(
              new WebSettings.Certificate(
                  pem(files.certificate(), "CERTIFICATE", "--tls-cert"),
                  pem(files.key(), "PRIVATE KEY", "--tls-key"),
                  true)),
          Optional.empty());
    }
    return new NodeTls(Optional.empty(), Optional.empty());
  }

  /** The same, or a certificate made here if the settings ask for that. */
  NodeTls orMadeHere(NodeSettings settings) {
    if (!(settings.tls() instanceof NodeSettings.Tls.Self)) {
      return this;
    }
    LocalAuthority made =
        LocalAuthority.in(
            settings.data().toAbsolutePath().resolve("tls"),
            machine().orElse("server"),
            names(settings));
    return new NodeTls(
        Optional.of(new WebSettings.Certificate(made.server().chain(), made.server().key(), false)),
        Optional.of(made));
  }

  private static Set<String> names(NodeSettings settings) {
    Set<String> names = new LinkedHashSet<>();
    String host = settings.listen().host();
    if (NodeAddresses.isEverywhere(host)) {
      names.addAll(LanAddresses.all());
      machine().ifPresent(names::add);
    } else {
      names.add(host);
    }
    settings.surroundings().publicUrl().map(URI::getHost).ifPresent(names::add);
    return names;
  }

  private static Optional<String> machine() {
    try {
      return Optional.of(InetAddress.getLocalHost().getHostName())
          .filter(name -> name.matches("[A-Za-z0-9.-]+"));
    } catch (UnknownHostException nameless) {
      return Optional.empty();
    }
  }

  private static String pem(Path file, String kind, String flag) {
    try {
      String text = Files.readString(file);
      if (text.contains("-----BEGIN ") && text.contains(kind + "-----")) {
        return text;
      }
      throw new StartupProblem(
          file + " holds no " + kind + " in PEM; give " + flag + " another file");
    } catch (IOException unreadable) {
      throw new StartupProblem(
          file + " cannot be read (" + unreadable + "); check " + flag, unreadable);
    }
  }
}
