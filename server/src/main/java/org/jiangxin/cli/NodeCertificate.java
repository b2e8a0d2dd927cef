package org.jiangxin.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jiangxin.store.StartupProblem;
import org.jiangxin.web.WebSettings;

/** The certificate that a node's settings ask for. */
final class NodeCertificate {
  private NodeCertificate() {}

  static Optional<WebSettings.Certificate> of(NodeSettings settings) {
    if (settings.tls() instanceof NodeSettings.Tls.Files files) {
      return Optional.of(
          new WebSettings.Certificate(
              pem(files.certificate(), "CERTIFICATE", "--tls-cert"),
              pem(files.key(), "PRIVATE KEY", "--tls-key"),
              true));
    }
    return Optional.empty();
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
