package org.jiangxin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Pool;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.jiangxin.store.DatabaseAddress;
import org.jiangxin.store.StartupProblem;
import org.jiangxin.store.WithPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(WithPostgres.class)
class ServerNodeTest {
  private static final String PASSWORD = "a first secret";
  private static final Path WUHU = Path.of("..", "config", "competitions", "wuhu-2025.yaml");
  private final HttpClient client = HttpClient.newHttpClient();

  @TempDir Path folder;

  private NodeSettings settings(DatabaseAddress database) {
    return NodeSettings.local(folder, 0).withDatabase(database).withOrganizerPassword(PASSWORD);
  }

  private HttpResponse<String> get(ServerNode node, String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(node.addresses().base().resolve(path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private String organizer(ServerNode node) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(node.addresses().base().resolve("/api/sessions"))
            .header("Content-Type", "application/json")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    new JsonObject()
                        .put("username", "organizer")
                        .put("password", PASSWORD)
                        .encode()))
            .build();
    String body = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    return "Bearer " + new JsonObject(body).getString("token");
  }

  private static String printed(ServerNode node) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    node.addresses().print(out);
    out.flush();
    return text.toString();
  }

  @Test
  void aNodeServesPagesCompetitionsAndItsOwnState(DatabaseAddress database) throws Exception {
    try (ServerNode node = ServerNode.start(settings(database).withCompetitions(List.of(WUHU)))) {
      for (String path :
          List.of("/", "/judge/", "/screen/", "/health/ready", "/api/competitions")) {
        assertEquals(200, get(node, path).statusCode(), path);
      }
      assertTrue(get(node, "/api/competitions").body().contains("wuhu-2025"));
      assertTrue(printed(node).contains(node.addresses().base() + "/desk/"), printed(node));
      String metrics = get(node, "/metrics").body();
      assertTrue(metrics.contains("jvm_memory_used_bytes"), metrics);
      assertEquals(
          200,
          get(node, "/api/competitions/wuhu-2025", "Authorization", organizer(node)).statusCode());
    }
  }

  @Test
  void aNodeThatIsStartedAgainKnowsItsSessionsAndMindsNoKnownDocument(DatabaseAddress database)
      throws Exception {
    NodeSettings settings = settings(database).withCompetitions(List.of(WUHU));
    String bearer;
    try (ServerNode first = ServerNode.start(settings)) {
      bearer = organizer(first);
    }

    try (ServerNode second = ServerNode.start(settings)) {
      assertEquals(200, get(second, "/api/sessions/current", "Authorization", bearer).statusCode());
      assertTrue(second.generatedPassword().isEmpty());
    }
  }

  @Test
  void withACertificateOfItsOwnANodeSaysWhereTabletsLearnToTrustIt(DatabaseAddress database)
      throws Exception {
    NodeSettings settings = settings(database).withTls(new NodeSettings.Tls.Self());
    try (ServerNode node = ServerNode.start(settings)) {
      NodeAddresses.Trust trust = node.addresses().trust().orElseThrow();
      URI help = URI.create("http://127.0.0.1:" + trust.port() + "/trust/");
      String page =
          client
              .send(HttpRequest.newBuilder(help).build(), HttpResponse.BodyHandlers.ofString())
              .body();

      assertTrue(page.replace(" ", "").contains(trust.fingerprint()), page);
      assertTrue(page.contains("https://127.0.0.1:" + node.port() + "/judge/"), page);
      assertTrue(printed(node).contains(help.toString()), printed(node));
    }
  }

  @Test
  void aStartThatFailedMadeNoPasswordThatNobodyWasTold(DatabaseAddress database, Pool pool)
      throws Exception {
    pool.query("DELETE FROM sessions").execute().await();
    pool.query("DELETE FROM accounts").execute().await();
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      NodeSettings settings =
          settings(database)
              .withListen(new NodeSettings.Listen("127.0.0.1", taken.getLocalPort(), 100));
      assertThrows(StartupProblem.class, () -> ServerNode.start(settings));
    }

    assertEquals(0, pool.query("SELECT 1 FROM accounts").execute().await().size());
  }

  @Test
  void aNameThatIsNoAddressIsAProblemOfTheStart(DatabaseAddress database) {
    NodeSettings settings =
        settings(database).withListen(new NodeSettings.Listen("no.such.host.invalid", 0, 100));

    StartupProblem problem = assertThrows(StartupProblem.class, () -> ServerNode.start(settings));

    assertTrue(problem.getMessage().contains("--host"), problem.getMessage());
    assertFalse(problem.getMessage().contains("program"), problem.getMessage());
  }

  @Test
  void aPortInUseIsAProblemOfTheStart(DatabaseAddress database) throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      NodeSettings settings =
          settings(database)
              .withListen(new NodeSettings.Listen("127.0.0.1", taken.getLocalPort(), 100));

      assertThrows(StartupProblem.class, () -> ServerNode.start(settings));
    }
  }
}
