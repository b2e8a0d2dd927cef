package org.jiangxin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.handler.BodyHandler;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FailureHandlerTest {
  private static Vertx vertx;
  private static TestHttp http;

  @BeforeAll
  static void start() {
    vertx = Vertx.vertx();
    http =
        TestHttp.serving(
            vertx,
            List.of(
                router -> {
                  router
                      .post("/body")
                      .handler(BodyHandler.create(false).setBodyLimit(100))
                      .handler(
                          call -> {
                            JsonBody body = JsonBody.of(call);
                            Answers.json(call, 200, new JsonObject().put("a", body.text("a", 5)));
                          });
                  router
                      .get("/defect")
                      .handler(
                          call -> {
                            throw new IllegalStateException("the secret is 42");
                          });
                  router
                      .get("/list")
                      .handler(
                          call ->
                              call.fail(
                                  new Refusal(
                                      Problem.unprocessable(
                                          "invalid-document",
                                          "Invalid document",
                                          List.of(
                                              Problem.Item.of("events[0]", "no id"),
                                              Problem.Item.of("judges", "twice {}", "j1"))))));
                }));
  }

  @AfterAll
  static void stop() {
    http.close();
    vertx.close().await();
  }

  @Test
  void aDefectShowsANumberAndNothingElse() {
    TestHttp.Answer answer = http.call("GET", "/defect", null);

    assertEquals(500, answer.status());
    assertEquals("application/problem+json", answer.header("Content-Type"));
    assertFalse(answer.raw().body().contains("secret"), answer.raw().body());
  }

  @Test
  void aRefusalIsWrittenInTheReadersLanguage() {
    TestHttp.Answer answer =
        http.call("GET", "/nowhere", null, "Accept-Language", "fr, zh-HK;q=0.8, en;q=0.5");

    assertEquals("沒有找到", answer.json().getString("title"));
    assertEquals("這個網址沒有內容", answer.json().getString("detail"));
    assertEquals("/problems/not-found", answer.json().getString("type"));
    assertEquals("zh-TW", answer.header("Content-Language"));
    assertEquals("accept-language", answer.header("Vary"));
  }

  @Test
  void theLanguageOfAnAddressGoesBeforeTheBrowsers() {
    TestHttp.Answer answer =
        http.call("GET", "/nowhere?lang=zh-CN", null, "Accept-Language", "zh-TW");

    assertEquals("这个地址没有内容", answer.json().getString("detail"));
  }

  @Test
  void aRefusalIsEnglishForPrograms() {
    assertEquals(
        "There is nothing at this address",
        http.call("GET", "/nowhere", null).json().getString("detail"));
  }

  @Test
  void severalProblemsAreListedWithTheirPaths() {
    JsonObject problem = http.call("GET", "/list", null).json();

    assertEquals("/problems/invalid-document", problem.getString("type"));
    assertEquals(
        new JsonObject().put("path", "events[0]").put("detail", "no id"),
        problem.getJsonArray("problems").getJsonObject(0));
  }

  @Test
  void unknownAddressesAndMethodsAreProblemsToo() {
    assertEquals(
        "/problems/not-found", http.call("GET", "/nowhere", null).json().getString("type"));
    assertEquals(405, http.call("DELETE", "/body", null).json().getInteger("status"));
  }

  @Test
  void tooLargeABodyIsRefused() {
    TestHttp.Answer answer = http.call("POST", "/body", new JsonObject().put("a", "x".repeat(200)));

    assertEquals(413, answer.json().getInteger("status"));
  }

  @Test
  void aBodyMustBeAJsonObjectWithWhatTheCallNeeds() {
    assertEquals(200, http.call("POST", "/body", new JsonObject().put("a", "b")).status());
    assertTrue(
        http.call("POST", "/body", new JsonObject()).json().getString("detail").contains("'a'"));
    assertEquals(400, http.call("POST", "/body", new JsonObject().put("a", 5)).status());
    assertEquals(400, http.call("POST", "/body", new JsonObject().put("a", "toolong")).status());
    assertEquals(400, http.call("POST", "/body", null).status());
    assertEquals(415, http.call("POST", "/body", null, "Content-Type", "text/plain").status());
  }
}
