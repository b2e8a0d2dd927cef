package org.jiangxin.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jiangxin.access.Access;
import org.jiangxin.cli.walk.AccessTable;
import org.jiangxin.competition.DocumentRepository;
import org.jiangxin.http.OriginRule;
import org.jiangxin.http.Routes;
import org.jiangxin.http.TrustedProxies;
import org.jiangxin.store.Database;
import org.jiangxin.store.WithPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithPostgres.class)
class OpenApiTest {
  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

  private static JsonNode description() throws Exception {
    try (InputStream yaml = OpenApiTest.class.getResourceAsStream("/openapi.yaml")) {
      return new YAMLMapper().readTree(yaml);
    }
  }

  private static Set<String> described() throws Exception {
    Set<String> calls = new TreeSet<>();
    for (Map.Entry<String, JsonNode> path : description().get("paths").properties()) {
      for (Map.Entry<String, JsonNode> each : path.getValue().properties()) {
        if (METHODS.contains(each.getKey())) {
          calls.add(each.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey());
        }
      }
    }
    return calls;
  }

  private static Set<String> mounted(Vertx vertx, Database database) {
    OriginRule origins = new OriginRule(List.of());
    DocumentRepository documents = new DocumentRepository(vertx, database.pool());
    Access access =
        new Access(
            vertx,
            database,
            new Access.Surroundings(
                new DocumentRoster(documents), origins, TrustedProxies.none(), request -> ""));
    List<Routes> all = new ArrayList<>(access.routes());
    Contest contest =
        new Contest(vertx, database, access, documents, origins, new SimpleMeterRegistry());
    all.addAll(contest.routes());
    all.addAll(ContestFixture.safekeeping(vertx, database, access, contest).routes());
    all.add(
        new OperationRoutes(
            vertx,
            new Readiness(Future::succeededFuture),
            new PrometheusMeterRegistry(PrometheusConfig.DEFAULT),
            new Assets(vertx, "", new ImportMap("{}"))));
    return MountedRoutes.of(vertx, all);
  }

  @Test
  void everyCallIsDescribedAndEveryDescribedCallIsThere(Vertx vertx, Database database)
      throws Exception {
    assertEquals(String.join("\n", mounted(vertx, database)), String.join("\n", described()));
  }

  @Test
  void everyCallHasALineThatSaysWhoMayMakeIt(Vertx vertx, Database database) {
    assertEquals("", AccessTable.disagreementAbout(mounted(vertx, database)));
  }

  @Test
  void everyReferenceLeadsSomewhere() throws Exception {
    JsonNode description = description();
    for (JsonNode reference : description.findValues("$ref")) {
      String pointer = reference.asText().substring(1);
      assertEquals(false, description.at(pointer).isMissingNode(), pointer);
    }
  }
}
