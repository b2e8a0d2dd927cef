package org.jiangxin.web;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.vertx.core.Handler;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.Set;

/**
 * Times each answer by method, route and status. The route's pattern stands for the path, so that
 * strangers cannot make the number of series grow.
 */
record RequestMetrics(MeterRegistry registry) implements Handler<RoutingContext> {
  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS");

  @Override
  public void handle(RoutingContext call) {
    Timer.Sample sample = Timer.start(registry);
    call.addEndHandler(answered -> sample.stop(timer(call)));
    call.next();
  }

  private Timer timer(RoutingContext call) {
    String method = call.request().method().name();
    int status = call.response().getStatusCode();
    String route =
        status == 404
            ? "unknown"
            : Optional.ofNullable(call.currentRoute()).map(Route::getPath).orElse("unknown");
    return Timer.builder("jiangxin.http.requests")
        .description("Answers to HTTP requests")
        .tag("method", METHODS.contains(method) ? method : "other")
        .tag("route", route)
        .tag("status", Integer.toString(status))
        .register(registry);
  }
}
