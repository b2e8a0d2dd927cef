package org.jiangxin.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jiangxin.http.TrustedProxies;
import org.jiangxin.store.DatabaseAddress;
import org.jiangxin.web.OpenFiles;

/**
 * What a node is started with.
 *
 * @param listen where it listens
 * @param tls how its connections are protected
 * @param data the folder of the embedded PostgreSQL and of certificates made here
 * @param database another PostgreSQL, instead of the embedded one
 * @param databaseConnections how many connections to it at most
 * @param competitions documents to put into force at the start
 * @param surroundings what lies between the server and its visitors
 * @param keeping what is kept outside the database
 * @param cluster the other nodes, when there are any
 * @param organizerPassword the first organiser's password, when it is given
 */
public record NodeSettings(
    Listen listen,
    Tls tls,
    Path data,
    Optional<DatabaseAddress> database,
    int databaseConnections,
    List<Path> competitions,
    Surroundings surroundings,
    Keeping keeping,
    Optional<ClusterSettings> cluster,
    Optional<String> organizerPassword) {

  static final int DATABASE_CONNECTIONS = 16;

  /**
   * Where the server listens.
   *
   * @param host the address; {@code 0.0.0.0} for all
   * @param port TCP port; 0 for any free one
   * @param connections how many it holds at once
   */
  public record Listen(String host, int port, int connections) {}

  /** How connections are protected. */
  public sealed interface Tls {
    /** Not at all. */
    record Off() implements Tls {}

    /** By a certificate made here, which tablets have to be told to trust. */
    record Self() implements Tls {}

    /** By a certificate in files. */
    record Files(Path certificate, Path key) implements Tls {}
  }

  /**
   * What lies between the server and its visitors.
   *
   * @param publicUrl the address that visitors use, when it is not the one that the organiser uses
   * @param origins other sites whose pages may speak to the server
   * @param proxies load balancers whose word about clients' addresses counts
   */
  public record Surroundings(
      Optional<URI> publicUrl, List<String> origins, TrustedProxies proxies) {}

  /**
   * What is kept outside the database.
   *
   * @param keys the folder of the key that signs results; in the data folder when it is empty
   * @param copies the folder of automatic copies; none are made when it is empty
   */
  public record Keeping(Optional<Path> keys, Optional<Path> copies) {}

  /** A node on this machine alone, with its data in a folder: for demonstrations and tests. */
  public static NodeSettings local(Path data, int port) {
    return new NodeSettings(
        new Listen("127.0.0.1", port, OpenFiles.connections()),
        new Tls.Off(),
        data,
        Optional.empty(),
        DATABASE_CONNECTIONS,
        List.of(),
        new Surroundings(Optional.empty(), List.of(), TrustedProxies.none()),
        new Keeping(Optional.empty(), Optional.empty()),
        Optional.empty(),
        Optional.empty());
  }

  /** The same node with another database than the embedded one. */
  public NodeSettings withDatabase(DatabaseAddress address) {
    return new NodeSettings(
        listen,
        tls,
        data,
        Optional.of(address),
        databaseConnections,
        competitions,
        surroundings,
        keeping,
        cluster,
        organizerPassword);
  }

  /** The same node with documents to put into force at the start. */
  public NodeSettings withCompetitions(List<Path> documents) {
    return new NodeSettings(
        listen,
        tls,
        data,
        database,
        databaseConnections,
        documents,
        surroundings,
        keeping,
        cluster,
        organizerPassword);
  }

  /** The same node with a password for the first organiser. */
  public NodeSettings withOrganizerPassword(String password) {
    return new NodeSettings(
        listen,
        tls,
        data,
        database,
        databaseConnections,
        competitions,
        surroundings,
        keeping,
        cluster,
        Optional.of(password));
  }

  /** The same node listening elsewhere. */
  public NodeSettings withListen(Listen other) {
    return new NodeSettings(
        other,
        tls,
        data,
        database,
        databaseConnections,
        competitions,
        surroundings,
        keeping,
        cluster,
        organizerPassword);
  }

  /** The same node with TLS or without. */
  public NodeSettings withTls(Tls other) {
    return new NodeSettings(
        listen,
        other,
        data,
        database,
        databaseConnections,
        competitions,
        surroundings,
        keeping,
        cluster,
        organizerPassword);
  }
}
