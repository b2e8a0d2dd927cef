package org.jiangxin.cli;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Tuple;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jiangxin.access.Access;
import org.jiangxin.archive.copies.CopyFolder;
import org.jiangxin.archive.node.Safekeeping;
import org.jiangxin.archive.sign.SigningKey;
import org.jiangxin.competition.DocumentRepository;
import org.jiangxin.http.OriginRule;
import org.jiangxin.http.Routes;
import org.jiangxin.store.Database;
import org.jiangxin.store.DatabaseAddress;
import org.jiangxin.store.EmbeddedDatabase;
import org.jiangxin.store.Migrations;
import org.jiangxin.web.Contest;
import org.jiangxin.web.DocumentRoster;
import org.jiangxin.web.Readiness;
import org.jiangxin.web.WebServers;
import org.jiangxin.web.WebSettings;
import org.jiangxin.web.trust.LocalAuthority;
import org.jiangxin.web.trust.TrustServer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A whole node, from its database to its pages. Starting and stopping block; do neither on an event
 * loop.
 */
public final class ServerNode implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ServerNode.class);

  /** What was started, newest first: what has to be closed, in that order. */
  private final Deque<Runnable> started = new ArrayDeque<>();

  private final NodeSettings settings;
  private final Vertx vertx;
  private final NodeTls tls;
  private final Access access;
  private final Contest contest;
  private final Safekeeping safekeeping;
  private final DocumentRepository documents;
  private final Optional<String> generatedPassword;
  private final NodeAddresses addresses;
  private final int port;

  /**
   * Starts a node; when this returns it is ready.
   *
   * @throws org.jiangxin.store.StartupProblem if it cannot start, in one line
   * @throws InputProblem if a competition's document cannot be put into force
   */
  public static ServerNode start(NodeSettings settings) {
    return new ServerNode(settings);
  }

  private ServerNode(NodeSettings settings) {
    this.settings = settings;
    StartCompetitions competitions = StartCompetitions.read(settings.competitions());
    NodeTls given = NodeTls.fromFiles(settings);
    try {
      NodeMeters meters = opened(new NodeMeters(), NodeMeters::close);
      DatabaseAddress address = database();
      tls = given.orMadeHere(settings);
      Migrations.apply(address);
      vertx = opened(NodeVertx.start(settings.cluster(), meters.registry()), ServerNode::close);
      Database database =
          opened(
              Database.at(vertx, address, settings.databaseConnections()),
              pool -> pool.close().await());
      documents = new DocumentRepository(vertx, database.pool());
      OriginRule origins = new OriginRule(settings.surroundings().origins());
      PublicAddress publicAddress = publicAddress();
      access = opened(access(database, origins, publicAddress), it -> it.close().await());
      contest =
          opened(
              new Contest(vertx, database, access, documents, origins, meters.registry()),
              it -> it.close().await());
      competitions.putIntoForce(contest.imports());
      contest.start().await();
      safekeeping = opened(safekeeping(database, address, meters), Safekeeping::stop);
      safekeeping.start().await();
      WebSettings web = web(tls.certificate());
      Promise<Void> organised = Promise.promise();
      Readiness readiness =
          new Readiness(
              () -> organised.future().compose(done -> database.execute("SELECT 1", Tuple.tuple())),
              Map.of("copies", safekeeping::copying));
      WebServers servers =
          WebServers.start(vertx, web, readiness, meters.registry(), this::routes).await();
      started.push(() -> drain(servers, readiness));
      // Only now: a start that failed would have made a password that nobody was told.
      generatedPassword = access.ensureFirstOrganizer(settings.organizerPassword()).await();
      organised.complete();
      port = servers.port();
      addresses =
          NodeAddresses.of(settings, web.scheme(), port, tls.authority().map(this::helpToTrust));
    } catch (Throwable failure) {
      close();
      throw failure;
    }
  }

  private <T> T opened(T part, Consumer<T> closing) {
    started.push(() -> closing.accept(part));
    return part;
  }

  private static void close(Vertx vertx) {
    vertx.close().await();
  }

  private DatabaseAddress database() {
    return settings
        .database()
        .orElseGet(
            () ->
                opened(EmbeddedDatabase.start(settings.data()), EmbeddedDatabase::close).address());
  }

  private PublicAddress publicAddress() {
    boolean reachable = NodeAddresses.isEverywhere(settings.listen().host());
    return new PublicAddress(
        settings.surroundings().publicUrl(),
        settings.surroundings().proxies(),
        reachable ? LanAddresses.all() : List.of());
  }

  private Access access(Database database, OriginRule origins, PublicAddress publicAddress) {
    return new Access(
        vertx,
        database,
        new Access.Surroundings(
            new DocumentRoster(documents),
            origins,
            settings.surroundings().proxies(),
            publicAddress));
  }

  private Safekeeping safekeeping(Database database, DatabaseAddress address, NodeMeters meters) {
    Path keys = settings.keeping().keys().orElseGet(() -> settings.data().resolve("keys"));
    return new Safekeeping(
        vertx,
        database,
        new Safekeeping.Surroundings(
            access.authentication(), contest.standings(), contest.marking(), meters.registry()),
        SigningKey.in(keys),
        settings.keeping().copies().map(folder -> new CopyFolder(folder, address)));
  }

  private WebSettings web(Optional<WebSettings.Certificate> certificate) {
    return new WebSettings(
        settings.listen().host(),
        settings.listen().port(),
        certificate,
        settings.listen().connections(),
        settings.surroundings().proxies());
  }

  /** Beside the port that speaks TLS, for tablets that do not trust it yet. */
  private NodeAddresses.Trust helpToTrust(LocalAuthority authority) {
    int wanted = settings.listen().port() == 0 ? 0 : port + 1;
    TrustServer help =
        opened(
            TrustServer.start(vertx, settings.listen().host(), wanted, authority, port).await(),
            it -> it.stop().await());
    return new NodeAddresses.Trust(help.port(), authority.fingerprint());
  }

  /** What the features answer to. */
  public List<Routes> routes() {
    List<Routes> routes = new ArrayList<>(access.routes());
    routes.addAll(contest.routes());
    tls.authority().map(TrustServer::routes).ifPresent(routes::add);
    routes.addAll(safekeeping.routes());
    return routes;
  }

  /** First nobody new comes in, then those inside are asked to go, then the doors close. */
  private void drain(WebServers servers, Readiness readiness) {
    readiness.drain();
    Future<Void> empty = servers.stop();
    contest.close().await();
    empty.await();
  }

  /** The node's Vert.x. */
  public Vertx vertx() {
    return vertx;
  }

  /** Who may do what. */
  public Access access() {
    return access;
  }

  /** Documents, marking and standings. */
  public Contest contest() {
    return contest;
  }

  /** The competitions' documents. */
  public DocumentRepository documents() {
    return documents;
  }

  /** The first organiser's password, if it was made here just now: show it once. */
  public Optional<String> generatedPassword() {
    return generatedPassword;
  }

  /** Where the pages are. */
  public NodeAddresses addresses() {
    return addresses;
  }

  /** The port that it listens on. */
  public int port() {
    return port;
  }

  /** Drains and stops everything; what fails to stop is logged. Closing again does nothing. */
  @Override
  public void close() {
    synchronized (started) {
      while (!started.isEmpty()) {
        Runnable next = started.pop();
        try {
          next.run();
        } catch (RuntimeException failure) {
          LOG.warn("A part of the server did not stop cleanly", failure);
        }
      }
    }
  }
}
