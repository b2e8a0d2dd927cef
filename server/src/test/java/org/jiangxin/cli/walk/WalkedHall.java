package org.jiangxin.cli.walk;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jiangxin.cli.NodeSettings;
import org.jiangxin.cli.ServerNode;
import org.jiangxin.store.DatabaseAddress;
import org.jiangxin.web.TestSocket;

/** A whole server with the walked competition, and the people who walk through it. */
final class WalkedHall implements AutoCloseable {
  static final String COMPETITION = "walk";
  static final String WELDING = "welding";
  static final String BAKING = "baking";
  static final List<String> EVENTS = List.of(WELDING, BAKING);

  private static final String PASSWORD = "the walk's password";
  private static final String KEPT = "the keeper's password";
  private static final String ROOT = "/api/competitions/" + COMPETITION;

  private final HttpClient client = HttpClient.newHttpClient();
  private final ServerNode node;
  private final List<TestSocket> sockets = new ArrayList<>();
  private final String organizer;
  private final String draw;

  WalkedHall(DatabaseAddress database, Path folder) {
    node =
        ServerNode.start(
            NodeSettings.local(folder, 0).withDatabase(database).withOrganizerPassword(PASSWORD));
    organizer = token("organizer", PASSWORD);
    put(COMPETITION, Secrets.document());
    put("elsewhere", Secrets.elsewhere());
    JsonObject pair =
        new JsonObject().put("apprentice", Secrets.contestant("w1")).put("mentor", "m1");
    done("PUT", ROOT + "/pairings", new JsonObject().put("pairings", new JsonArray().add(pair)));
    draw = drawCodes();
  }

  /** Codes that another organiser keeps. */
  private String drawCodes() {
    JsonObject keeper = new JsonObject().put("password", KEPT).put("currentPassword", PASSWORD);
    done("PUT", "/api/accounts/keeper", keeper);
    done("PUT", "/api/accounts/arbiter", keeper.put("role", "arbitration"));
    String draws = event(WELDING) + "/draws";
    JsonObject plan =
        new JsonObject().put("layer", "code").put("prefix", Secrets.CODES).put("keeper", "keeper");
    String id = done("POST", draws, plan).getString("id");
    done("POST", draws + "/" + id + "/run", new JsonObject());
    return id;
  }

  ServerNode node() {
    return node;
  }

  private void put(String competition, String document) {
    require(call(organizer, "PUT", "/api/competitions/" + competition, Optional.of(document)));
  }

  /** One of each kind, the visitor first. Every call signs them in anew. */
  List<Person> people() {
    return List.of(
        Person.everywhere("visitor", "", Caller.PUBLIC),
        Person.everywhere("o1", judge("elsewhere", "o1"), Caller.OUTSIDER),
        contestant("w1", Map.of(WELDING, Caller.CONTESTANT, BAKING, Caller.FELLOW)),
        contestant("w2", Map.of(WELDING, Caller.FELLOW, BAKING, Caller.FELLOW)),
        contestant("b1", Map.of(WELDING, Caller.FELLOW, BAKING, Caller.CONTESTANT)),
        new Person("j9", judge("j9"), Map.of(WELDING, Caller.OTHER, BAKING, Caller.JUDGE)),
        new Person("j2", judge("j2"), Map.of(WELDING, Caller.JUDGE, BAKING, Caller.OTHER)),
        new Person("j1", judge("j1"), Map.of(WELDING, Caller.CHIEF, BAKING, Caller.OTHER)),
        Person.everywhere("arbiter", token("arbiter", KEPT), Caller.ARBITER),
        Person.everywhere("organizer", token("organizer", PASSWORD), Caller.ORGANIZER));
  }

  String judge(String judge) {
    return judge(COMPETITION, judge);
  }

  private Person contestant(String entry, Map<String, Caller> roles) {
    String id = Secrets.contestant(entry);
    return new Person(id, byCode(ROOT + "/contestants/" + id), roles);
  }

  private String judge(String competition, String judge) {
    return byCode("/api/competitions/" + competition + "/judges/" + judge);
  }

  private String byCode(String person) {
    String path = person + "/codes";
    JsonObject code = new JsonObject(raw(organizer, "POST", path, Optional.of("{}")).body());
    return token(new JsonObject().put("code", code.getString("code")));
  }

  private String token(String username, String password) {
    return token(new JsonObject().put("username", username).put("password", password));
  }

  private String token(JsonObject credentials) {
    HttpResponse<String> answer =
        raw("", "POST", "/api/sessions", Optional.of(credentials.encode()));
    return new JsonObject(answer.body()).getString("token");
  }

  private HttpResponse<String> raw(
      String token, String method, String path, Optional<String> body) {
    return send(request(token, method, path, body), HttpResponse.BodyHandlers.ofString());
  }

  Heard call(String token, String method, String path, Optional<String> body) {
    return Heard.of(
        send(request(token, method, path, body), HttpResponse.BodyHandlers.ofByteArray()));
  }

  private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> reader) {
    try {
      return client.send(request, reader);
    } catch (IOException broken) {
      throw new IllegalStateException(request.uri().toString(), broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private HttpRequest request(String token, String method, String path, Optional<String> body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + node.port() + known(path)))
            .method(
                method,
                body.map(HttpRequest.BodyPublishers::ofString)
                    .orElseGet(HttpRequest.BodyPublishers::noBody));
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    return body.isPresent()
        ? request.header("Content-Type", "application/json").build()
        : request.build();
  }

  private String known(String path) {
    return path.replace("{draw}", String.valueOf(draw));
  }

  /** Something that organisers do and that has to work. */
  JsonObject done(String method, String path, JsonObject body) {
    HttpResponse<String> answer = raw(organizer, method, path, Optional.of(body.encode()));
    if (answer.statusCode() >= 300) {
      throw new AssertionError(path + ": " + answer.body());
    }
    return answer.body().isEmpty() ? new JsonObject() : new JsonObject(answer.body());
  }

  private static void require(Heard answer) {
    if (answer.status() >= 300) {
      throw new AssertionError(answer.text());
    }
  }

  static String event(String event) {
    return ROOT + "/events/" + event;
  }

  void state(String state) {
    for (String event : EVENTS) {
      done(
          "POST",
          event(event) + "/state",
          new JsonObject().put("state", state).put("reason", "the walk goes on"));
    }
  }

  void decide(String event, JsonObject decision) {
    done(
        "POST",
        event(event) + "/decisions",
        decision.put("id", UUID.randomUUID().toString()).put("reason", "Reasonqz"));
  }

  void mark(String judge, String event, String entry, String value, int revision) {
    JsonObject mark =
        new JsonObject()
            .put("entry", entry)
            .put("aspect", "A1")
            .put("value", value)
            .put("revision", revision)
            .put("reason", "Reasonqz");
    String path = event(event) + "/marks/" + UUID.randomUUID();
    require(call(judge(judge), "PUT", path, Optional.of(mark.encode())));
  }

  /** A socket that is closed in the end. */
  TestSocket open(Person person, String path) {
    TestSocket socket = TestSocket.open(node.vertx(), node.port(), path, person.token());
    sockets.add(socket);
    return socket;
  }

  @Override
  public void close() {
    sockets.forEach(TestSocket::close);
    node.close();
  }
}
