package org.jiangxin.store;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Where a PostgreSQL database is and how to sign in to it.
 *
 * @param host host name or IP address
 * @param port TCP port, 1 to 65535
 * @param database the database's name
 * @param user the role to sign in as
 * @param password its password; empty when the server asks for none
 * @param encryption whether the connection uses TLS
 */
public record DatabaseAddress(
    String host, int port, String database, String user, String password, Encryption encryption) {

  private static final int DEFAULT_PORT = 5432;

  /** How a connection is protected on its way; the words are those of libpq's {@code sslmode}. */
  public enum Encryption {
    /** Plain TCP: for a server on this machine. */
    DISABLE,
    /** TLS where the server offers it: the default, as in libpq. */
    PREFER,
    /** TLS or nothing, with whatever certificate the server shows. */
    REQUIRE,
    /** TLS, and the certificate must be valid for the host. */
    VERIFY_FULL;

    String word() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * Reads {@code postgresql://user:password@host:port/database[?sslmode=…]}.
   *
   * @throws StartupProblem that names the part that is wrong, and never repeats the password
   */
  public static DatabaseAddress parse(String text) {
    URI uri = uri(text);
    if (uri.getHost() == null) {
      throw wrong("it names no host");
    }
    String[] credentials = credentials(uri);
    String database = Optional.ofNullable(uri.getRawPath()).orElse("").replaceFirst("^/", "");
    if (database.isEmpty() || database.contains("/")) {
      throw wrong("it names no database after the host");
    }
    return new DatabaseAddress(
        uri.getHost().replaceAll("^\\[|]$", ""),
        uri.getPort() == -1 ? DEFAULT_PORT : uri.getPort(),
        decoded(database),
        decoded(credentials[0]),
        decoded(credentials[1]),
        encryption(uri.getRawQuery()));
  }

  private static URI uri(String text) {
    try {
      URI uri = new URI(text.strip());
      if (!"postgresql".equals(uri.getScheme()) && !"postgres".equals(uri.getScheme())) {
        throw wrong("it does not begin with postgresql://");
      }
      return uri;
    } catch (URISyntaxException notAnAddress) {
      throw wrong("it has characters that an address cannot have (write them as %XX)");
    }
  }

  private static String[] credentials(URI uri) {
    String given = Optional.ofNullable(uri.getRawUserInfo()).orElse("");
    if (given.isEmpty() || given.startsWith(":")) {
      throw wrong("it names no user");
    }
    String[] parts = given.split(":", 2);
    return parts.length == 2 ? parts : new String[] {parts[0], ""};
  }

  private static Encryption encryption(String query) {
    if (query == null || query.isEmpty()) {
      return Encryption.PREFER;
    }
    return Arrays.stream(Encryption.values())
        .filter(each -> query.equals("sslmode=" + each.word()))
        .findFirst()
        .orElseThrow(
            () ->
                wrong("after '?' only sslmode=disable, prefer, require or verify-full may stand"));
  }

  private static String decoded(String raw) {
    return URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static StartupProblem wrong(String why) {
    return new StartupProblem(
        "The database address is wrong: "
            + why
            + "; write --database postgresql://user:password@host:port/database");
  }

  /** The same server and credentials with another database. */
  public DatabaseAddress withDatabase(String other) {
    return new DatabaseAddress(host, port, other, user, password, encryption);
  }

  /** Everything but the password: fit for logs and messages. */
  @Override
  public String toString() {
    return "postgresql://" + user + "@" + host + ":" + port + "/" + database;
  }
}
