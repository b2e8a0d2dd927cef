package org.jiangxin.web;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiangxin.http.Routes;

/**
 * The calls under /api that routes mount, written as OpenAPI writes them: {@code GET /api/x/{id}}.
 */
public final class MountedRoutes {
  private MountedRoutes() {}

  /** All calls of some features. */
  public static Set<String> of(Vertx vertx, List<Routes> features) {
    Router router = Router.router(vertx);
    features.forEach(each -> each.mount(router));
    return router.getRoutes().stream()
        .filter(route -> path(route).startsWith("/api/"))
        .flatMap(MountedRoutes::calls)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** All calls and sockets of a node, its pages apart, which are the same for everybody. */
  public static Set<String> ofNode(Vertx vertx, List<Routes> features) {
    Router router = Router.router(vertx);
    features.forEach(each -> each.mount(router));
    new OperationRoutes(
            vertx,
            new Readiness(Future::succeededFuture),
            new PrometheusMeterRegistry(PrometheusConfig.DEFAULT),
            new Assets(vertx, "", new ImportMap("{}")))
        .mount(router);
    return router.getRoutes().stream()
        .flatMap(MountedRoutes::calls)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String path(Route route) {
    return Optional.ofNullable(route.getPath()).orElse("").replaceAll(":([A-Za-z]+)", "{$1}");
  }

  private static Stream<String> calls(Route route) {
    return Optional.ofNullable(route.methods()).orElse(Set.of()).stream()
        .map(HttpMethod::name)
        .map(method -> method + " " + path(route));
  }
}
