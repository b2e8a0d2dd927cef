package org.jiangxin.web;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jiangxin.http.Routes;

/** The real server on a free port. */
final class WebFixture implements AutoCloseable {
  final Vertx vertx =
      Vertx.builder().with(new VertxOptions().setPreferNativeTransport(true)).build();
  final AtomicReference<Future<?>> database = new AtomicReference<>(Future.succeededFuture());
  final Readiness readiness = new Readiness(database::get);
  final WebServers servers;
  private final HttpClient client = HttpClient.newHttpClient();

  WebFixture(WebSettings settings, List<Routes> features) {
    servers =
        WebServers.start(
                vertx,
                settings,
                readiness,
                new PrometheusMeterRegistry(PrometheusConfig.DEFAULT),
                () -> features)
            .await();
  }

  HttpResponse<String> call(String method, String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + servers.port() + path))
            .method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    return call("GET", path, headers);
  }

  static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  @Override
  public void close() {
    servers.stop().await();
    vertx.close().await();
  }
}
