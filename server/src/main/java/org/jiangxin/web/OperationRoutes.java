package org.jiangxin.web;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import org.jiangxin.http.Answers;
import org.jiangxin.http.Problem;
import org.jiangxin.http.Routes;

/**
 * What operators and their programs ask: is it alive, is it ready, how is it doing, what can it do.
 */
record OperationRoutes(
    Vertx vertx, Readiness readiness, PrometheusMeterRegistry metrics, Assets descriptions)
    implements Routes {
  private static final int RETRY_SECONDS = 1;

  @Override
  public void mount(Router router) {
    router.get("/health/live").handler(call -> up(call, Map.of()));
    router.get("/health/ready").handler(this::ready);
    router.get("/metrics").handler(this::scrape);
    router.get("/api/openapi.yaml").handler(this::describe);
  }

  private static void up(RoutingContext call, Map<String, String> details) {
    JsonObject body = new JsonObject().put("status", "UP");
    details.forEach(body::put);
    Answers.json(call, 200, body);
  }

  private void ready(RoutingContext call) {
    readiness
        .isReady()
        .onSuccess(
            ready -> {
              if (ready) {
                up(call, readiness.details());
              } else {
                Answers.problem(
                    call,
                    Problem.of(503, "not-ready", "Not ready", "The database is away, or it stops")
                        .with("retryAfter", RETRY_SECONDS));
              }
            })
        .onFailure(call::fail);
  }

  private void scrape(RoutingContext call) {
    vertx
        .executeBlocking(() -> metrics.scrape(), false)
        .onSuccess(
            text ->
                call.response()
                    .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                    .putHeader(HttpHeaders.CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")
                    .end(text))
        .onFailure(call::fail);
  }

  private void describe(RoutingContext call) {
    descriptions
        .find("openapi.yaml")
        .onSuccess(
            found ->
                call.response()
                    .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                    .putHeader(HttpHeaders.CONTENT_TYPE, "application/yaml")
                    .end(found.orElseThrow().content()))
        .onFailure(call::fail);
  }
}
