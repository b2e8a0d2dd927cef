package org.jiangxin.cli;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jiangxin.http.TrustedProxies;
import org.jiangxin.store.DatabaseAddress;
import org.jiangxin.store.StartupProblem;
import org.jiangxin.web.OpenFiles;
import picocli.CommandLine.Option;

/**
 * The flags of {@code serve}, and the settings that follow from them, the environment and the file.
 */
final class ServeFlags {
  private static final Path USUAL_FILE = Path.of("config", "server.yaml");
  private static final int HIGHEST_PORT = 65_535;
  private static final int DEFAULT_PORT = 8080;
  private static final Set<String> IN_FILE =
      Set.of(
          "host",
          "port",
          "data",
          "database",
          "database-connections",
          "competition",
          "competitions",
          "tls",
          "tls-cert",
          "tls-key",
          "public-url",
          "origins",
          "trusted-proxies",
          "connections",
          "keys",
          "backups",
          "cluster",
          "cluster-host",
          "cluster-port",
          "cluster-members");

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description = "Listen here (127.0.0.1); 0.0.0.0 for everywhere.")
  private Optional<String> host;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Listen on this port (8080); 0 for any free one.")
  private Optional<Integer> port;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Keep everything in this folder (./data).")
  private Optional<Path> data;

  @Option(
      names = "--database",
      paramLabel = "URI",
      description = "Use this PostgreSQL: postgresql://user:password@host:port/db.")
  private Optional<String> database;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Read settings from this YAML file.")
  private Optional<Path> config;

  @Option(
      names = "--competition",
      paramLabel = "FILE",
      description = "Put this document into force; may be repeated.")
  private List<Path> competitions = List.of();

  @Option(names = "--cluster", description = "Join other nodes, as config/hazelcast.yaml says.")
  private boolean cluster;

  @Option(
      names = "--tls",
      paramLabel = "self",
      description = "'self': make a certificate and help tablets trust it.")
  private Optional<String> tls;

  @Option(
      names = "--tls-cert",
      paramLabel = "PEM",
      description = "The server's certificate with its chain.")
  private Optional<Path> certificate;

  @Option(names = "--tls-key", paramLabel = "PEM", description = "Its private key.")
  private Optional<Path> key;

  @Option(
      names = "--public-url",
      paramLabel = "URL",
      description = "The address that visitors use, for QR codes.")
  private Optional<String> publicUrl;

  @Option(
      names = "--keys",
      paramLabel = "DIR",
      description = "Keep the key that signs results here (DATA/keys); the same on all nodes.")
  private Optional<Path> keys;

  @Option(
      names = "--backups",
      paramLabel = "DIR",
      description = "Make copies here by itself, on a stick for example (none).")
  private Optional<Path> backups;

  /**
   * What the node is to be started with.
   *
   * @throws StartupProblem if a setting is wrong
   */
  NodeSettings settings(Map<String, String> environment) {
    SettingSource source = source(environment);
    int wantedPort =
        within(port, HIGHEST_PORT)
            .or(() -> source.number("port", 0, HIGHEST_PORT))
            .orElse(DEFAULT_PORT);
    return new NodeSettings(
        new NodeSettings.Listen(
            text(host, source, "host").orElse("127.0.0.1"),
            wantedPort,
            source.number("connections", 1, 1_000_000).orElseGet(OpenFiles::connections)),
        tls(source),
        path(data, source, "data").orElse(Path.of("data")),
        text(database, source, "database").map(DatabaseAddress::parse),
        source.number("database-connections", 2, 1_000).orElse(NodeSettings.DATABASE_CONNECTIONS),
        competitions.isEmpty()
            ? source.list("competition", "competitions").stream().map(Path::of).toList()
            : competitions,
        surroundings(source),
        new NodeSettings.Keeping(path(keys, source, "keys"), path(backups, source, "backups")),
        cluster || source.flag("cluster") ? Optional.of(cluster(source)) : Optional.empty(),
        SettingSource.of(environment).text("organizer-password"));
  }

  private SettingSource source(Map<String, String> environment) {
    return source(config, environment);
  }

  /** Settings from the environment and from the file that is named or usual. */
  static SettingSource source(Optional<Path> config, Map<String, String> environment) {
    Optional<Path> file =
        config
            .or(() -> SettingSource.of(environment).text("config").map(Path::of))
            .or(() -> Optional.of(USUAL_FILE).filter(Files::exists));
    return file.map(path -> SettingSource.of(environment, path, IN_FILE))
        .orElseGet(() -> SettingSource.of(environment));
  }

  private static Optional<Integer> within(Optional<Integer> port, int highest) {
    if (port.isPresent() && (port.get() < 0 || port.get() > highest)) {
      throw new StartupProblem("--port must be a number from 0 to " + highest);
    }
    return port;
  }

  private static Optional<String> text(Optional<String> flag, SettingSource source, String name) {
    return flag.or(() -> source.text(name));
  }

  private static Optional<Path> path(Optional<Path> flag, SettingSource source, String name) {
    return flag.or(() -> source.text(name).map(Path::of));
  }

  private NodeSettings.Tls tls(SettingSource source) {
    Optional<Path> chain = path(certificate, source, "tls-cert");
    Optional<Path> secret = path(key, source, "tls-key");
    if (chain.isPresent() != secret.isPresent()) {
      throw new StartupProblem("--tls-cert and --tls-key go together: give both or neither");
    }
    if (chain.isPresent()) {
      return new NodeSettings.Tls.Files(chain.get(), secret.get());
    }
    String mode = text(tls, source, "tls").orElse("off");
    return switch (mode) {
      case "self" -> new NodeSettings.Tls.Self();
      case "off", "false" -> new NodeSettings.Tls.Off();
      default -> throw new StartupProblem("--tls may be 'self' or 'off', not '" + mode + "'");
    };
  }

  private NodeSettings.Surroundings surroundings(SettingSource source) {
    return new NodeSettings.Surroundings(
        text(publicUrl, source, "public-url").map(ServeFlags::url),
        source.list("origins").stream().map(origin -> url(origin).toString()).toList(),
        proxies(source.list("trusted-proxies")));
  }

  private static URI url(String text) {
    return read(text, URI::create)
        .filter(url -> Set.of("http", "https").contains(String.valueOf(url.getScheme())))
        .filter(url -> url.getHost() != null)
        .orElseThrow(
            () -> new StartupProblem("'" + text + "' is no address such as https://example.org"));
  }

  private static Optional<URI> read(String text, Function<String, URI> parser) {
    try {
      return Optional.of(parser.apply(text.replaceFirst("/+$", "")));
    } catch (IllegalArgumentException noUrl) {
      return Optional.empty();
    }
  }

  private static TrustedProxies proxies(List<String> ranges) {
    try {
      return TrustedProxies.of(ranges);
    } catch (IllegalArgumentException wrong) {
      throw new StartupProblem("trusted-proxies: " + wrong.getMessage(), wrong);
    }
  }

  private static ClusterSettings cluster(SettingSource source) {
    return new ClusterSettings(
        source.text("cluster-host"),
        source.number("cluster-port", 1, HIGHEST_PORT),
        source.list("cluster-members"));
  }
}
