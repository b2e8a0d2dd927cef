package org.jiangxin.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jiangxin.cli.Main;
import org.jiangxin.process.ServerProcess;

/**
 * A whole server as a process of its own, with its database in a folder, which can be stopped,
 * killed and started again on the same port. Not thread-safe.
 */
final class HallServer implements AutoCloseable {
  static final String PASSWORD = "a password for tests";
  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final JsonMapper JSON = new JsonMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final Path folder;
  private final List<String> settings;
  private final int port = freePort();
  private Process process;
  private String token = "";

  /**
   * @param folder for the database and the log; kept by the caller
   */
  HallServer(Path folder) {
    this(folder, List.of("--data", folder.resolve("data").toString()));
  }

  /** One with other settings, such as a database that it shares with another node. */
  HallServer(Path folder, List<String> settings) {
    this.folder = folder;
    this.settings = settings;
  }

  /** Starts it and waits until it is ready. */
  HallServer start() {
    try {
      process = builder().start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    awaitReady();
    token =
        call("POST", "/api/sessions", Map.of("username", "organizer", "password", PASSWORD))
            .get("token")
            .asText();
    return this;
  }

  private ProcessBuilder builder() {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    List<String> command = new ArrayList<>(List.of(java, "-Xmx512m"));
    command.addAll(ServerProcess.SHORT_LIVED);
    command.addAll(List.of("-cp", classes, Main.class.getName()));
    command.addAll(List.of("serve", "--host", "127.0.0.1"));
    command.addAll(List.of("--port", Integer.toString(port)));
    command.addAll(settings);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("JIANGXIN_ORGANIZER_PASSWORD", PASSWORD);
    File log = folder.resolve("server.log").toFile();
    return builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log));
  }

  private void awaitReady() {
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < until && process.isAlive()) {
      try {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url("/health/ready"))).build();
        if (http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
          return;
        }
        Thread.sleep(100);
      } catch (IOException notYet) {
        Thread.onSpinWait();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    throw new IllegalStateException("the server did not get ready; see " + folder + "/server.log");
  }

  /** Stops it as an operator would. */
  void stop() {
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Ends it without a chance to finish anything. */
  void kill() {
    try {
      process.destroyForcibly().waitFor();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    stop();
  }

  /** The address of a path on it. */
  String url(String path) {
    return "http://127.0.0.1:" + port + path;
  }

  /** The address under a name that browsers count as no secure context, as a hall's plain HTTP. */
  String plainUrl(String path) {
    return "http://hall.jiangxin.test:" + port + path;
  }

  /** A call as the organiser; fails on any answer that is not a success. */
  JsonNode call(String method, String path, Object body) {
    try {
      return send(method, path, "application/json", JSON.writeValueAsString(body));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Imports a competition document in YAML and opens its event for marking. */
  void open(String competition, String event, String document) {
    bring(competition, document);
    state(competition, event, "marking");
  }

  /** Imports a competition document in YAML. */
  void bring(String competition, String document) {
    try {
      send("PUT", "/api/competitions/" + competition, "application/yaml", document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Moves an event to a state. */
  void state(String competition, String event, String state) {
    String path = "/api/competitions/" + competition + "/events/" + event + "/state";
    call("POST", path, Map.of("state", state, "reason", "the test says so"));
  }

  /** A sign-in code for one tablet of a judge. */
  JsonNode code(String competition, String judge) {
    return call(
        "POST", "/api/competitions/" + competition + "/judges/" + judge + "/codes", Map.of());
  }

  /** Signs all tablets of a judge out. */
  void signOut(String competition, String judge) {
    String tablets = "/api/competitions/" + competition + "/judges/" + judge + "/tablets";
    for (JsonNode tablet : call("GET", tablets, Map.of())) {
      call("DELETE", tablets + "/" + tablet.get("id").asText(), Map.of());
    }
  }

  private JsonNode send(String method, String path, String type, String body) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url(path)))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", type)
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() >= 300) {
        throw new AssertionError(method + " " + path + ": " + answer.body());
      }
      return answer.body().isEmpty() ? JSON.missingNode() : JSON.readTree(answer.body());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** One judge's marks in force, as {@code entry.aspect=value}, sorted. */
  List<String> ledger(String competition, String event, String judge) {
    Map<String, String> marks = new TreeMap<>();
    call("GET", "/api/competitions/" + competition + "/events/" + event + "/marks", Map.of())
        .forEach(
            row -> {
              if (row.path("judge").asText().equals(judge)) {
                String mark = row.get("entry").asText() + "." + row.get("aspect").asText();
                marks.put(mark, row.get("value").asText("withdrawn"));
              }
            });
    return marks.entrySet().stream()
        .map(mark -> mark.getKey() + "=" + mark.getValue())
        .sorted()
        .toList();
  }

  /** Signs the first organiser in on a browser page, as the desk's own call does. */
  void signIn(Page page) {
    page.request()
        .post(
            url("/api/sessions"),
            RequestOptions.create().setData(Map.of("username", "organizer", "password", PASSWORD)));
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
