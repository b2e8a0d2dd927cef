package org.jiangxin.web;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.io.IOException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.jiangxin.http.Routes;
import org.jiangxin.store.StartupProblem;

/** The running HTTP server: as many instances as event loops, on one port. */
public final class WebServers {
  /** Vert.x shares one free port between instances that name the same negative number. */
  private static final int ANY_SHARED = -1;

  private final Vertx vertx;
  private final String deployment;
  private final int port;

  private WebServers(Vertx vertx, String deployment, int port) {
    this.vertx = vertx;
    this.deployment = deployment;
    this.port = port;
  }

  /**
   * Starts the server. Fails with {@link StartupProblem} when it cannot listen as it should.
   *
   * @param features makes the features' routes for one instance; called once for each
   */
  public static Future<WebServers> start(
      Vertx vertx,
      WebSettings settings,
      Readiness readiness,
      PrometheusMeterRegistry registry,
      Supplier<List<Routes>> features) {
    return vertx
        .executeBlocking(ImportMap::fromClassPath)
        .compose(
            importMap ->
                deploy(
                    vertx,
                    settings,
                    registry,
                    importMap,
                    withOurs(vertx, importMap, readiness, registry, features)));
  }

  private static Supplier<List<Routes>> withOurs(
      Vertx vertx,
      ImportMap importMap,
      Readiness readiness,
      PrometheusMeterRegistry registry,
      Supplier<List<Routes>> features) {
    Routes pages =
        new PageRoutes(
            new Assets(vertx, Assets.PAGES, importMap),
            new Assets(vertx, Assets.LIBRARIES, importMap));
    Routes operations =
        new OperationRoutes(vertx, readiness, registry, new Assets(vertx, "", importMap));
    return () -> {
      List<Routes> all = new ArrayList<>(features.get());
      all.add(operations);
      all.add(pages);
      return all;
    };
  }

  private static Future<WebServers> deploy(
      Vertx vertx,
      WebSettings settings,
      PrometheusMeterRegistry registry,
      ImportMap importMap,
      Supplier<List<Routes>> routes) {
    Admission admission = new Admission(settings.maxConnections(), settings.proxies());
    Gauge.builder("jiangxin.http.connections", admission, Admission::open)
        .description("Connections open now, sockets among them")
        .register(registry);
    ServerOptions options =
        new ServerOptions(
            settings.port() == 0 ? ANY_SHARED : settings.port(), SlowClients.Limits.USUAL);
    SecurityHeaders headers =
        new SecurityHeaders(
            SecurityHeaders.pagePolicy(importMap.hash()),
            settings.certificate().filter(WebSettings.Certificate::known).isPresent());
    RequestMetrics metrics = new RequestMetrics(registry);
    Queue<WebServer> instances = new ConcurrentLinkedQueue<>();
    return vertx
        .deployVerticle(
            () -> {
              WebServer server =
                  new WebServer(settings, options, admission, headers, metrics, routes);
              instances.add(server);
              return server;
            },
            new DeploymentOptions().setInstances(VertxOptions.DEFAULT_EVENT_LOOP_POOL_SIZE))
        .map(id -> new WebServers(vertx, id, instances.element().port()))
        .recover(failure -> Future.failedFuture(problem(settings, failure)));
  }

  private static Throwable problem(WebSettings settings, Throwable failure) {
    if (failure instanceof UnknownHostException || failure instanceof UnresolvedAddressException) {
      return new StartupProblem(
          "There is no address "
              + settings.host()
              + " to listen on; name one of this machine with --host",
          failure);
    }
    if (failure instanceof IOException) {
      return new StartupProblem(
          "The server cannot listen on "
              + settings.host()
              + ", port "
              + settings.port()
              + " ("
              + reason(failure)
              + "); end the program that has it, or choose another with --port or --host",
          failure);
    }
    return settings.certificate().isPresent()
        ? new StartupProblem(
            "The certificate or its key cannot be used ("
                + reason(failure)
                + "); check --tls-cert and --tls-key",
            failure)
        : failure;
  }

  private static String reason(Throwable failure) {
    return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
  }

  /** The port that it listens on. */
  public int port() {
    return port;
  }

  /** Takes no more connections, lets running calls end for some seconds, then closes. */
  public Future<Void> stop() {
    return vertx.undeploy(deployment);
  }
}
