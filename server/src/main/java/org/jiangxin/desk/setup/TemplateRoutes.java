package org.jiangxin.desk.setup;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jiangxin.access.Authentication;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.competition.Title;
import org.jiangxin.competition.cis.CisWorkbook;
import org.jiangxin.http.Answers;
import org.jiangxin.http.Problem;
import org.jiangxin.http.Readers;
import org.jiangxin.http.Refusal;
import org.jiangxin.http.Routes;
import org.jiangxin.language.Language;

/** Where a competition or a scheme can begin: templates, and WorldSkills workbooks. */
public final class TemplateRoutes implements Routes {
  private static final long MOST_BYTES = 20_000_000;

  private final Authentication authentication;

  /** Routes for organisers. */
  public TemplateRoutes(Authentication authentication) {
    this.authentication = authentication;
  }

  @Override
  public void mount(Router router) {
    router.get("/api/templates").handler(this::list);
    router.get("/api/templates/:template").handler(this::template);
    router.post("/api/schemes/cis").handler(authentication.organizersOnly());
    router
        .post("/api/schemes/cis")
        .handler(BodyHandler.create(false).setBodyLimit(MOST_BYTES))
        .handler(this::workbook);
  }

  private void list(RoutingContext call) {
    authentication
        .organizer(call)
        .compose(organizer -> call.vertx().executeBlocking(Templates::all, false))
        .onSuccess(templates -> Answers.json(call, listed(templates)))
        .onFailure(call::fail);
  }

  private static JsonArray listed(List<CompetitionDocument> templates) {
    JsonArray list = new JsonArray();
    for (CompetitionDocument template : templates) {
      JsonArray events = new JsonArray();
      template
          .events()
          .forEach(
              event ->
                  events.add(
                      new JsonObject().put("id", event.id()).put("title", title(event.title()))));
      list.add(
          new JsonObject()
              .put("id", template.competition().id())
              .put("title", title(template.competition().title()))
              .put("events", events));
    }
    return list;
  }

  private static Object title(Title title) {
    return Json.decodeValue(title.json().toString());
  }

  private void template(RoutingContext call) {
    String id = call.pathParam("template");
    authentication
        .organizer(call)
        .compose(organizer -> call.vertx().executeBlocking(Templates::all, false))
        .map(templates -> found(templates, id))
        .onSuccess(
            template ->
                call.response()
                    .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                    .end(template.canonicalJson()))
        .onFailure(call::fail);
  }

  private static CompetitionDocument found(List<CompetitionDocument> templates, String id) {
    return templates.stream()
        .filter(template -> template.competition().id().equals(id))
        .findFirst()
        .orElseThrow(() -> new Refusal(Problem.notFound("No such template")));
  }

  private void workbook(RoutingContext call) {
    byte[] workbook =
        Optional.ofNullable(call.body().buffer())
            .map(Buffer::getBytes)
            .orElseThrow(() -> new Refusal(Problem.malformed("The workbook is missing")));
    Language reader = Readers.announce(call);
    call.vertx()
        .executeBlocking(() -> read(workbook, reader), false)
        .onSuccess(scheme -> Answers.json(call, 200, scheme))
        .onFailure(call::fail);
  }

  private static JsonObject read(byte[] workbook, Language reader) {
    try {
      CisWorkbook.Reading reading = CisWorkbook.read(new ByteArrayInputStream(workbook));
      if (reading.scheme().isEmpty()) {
        List<Problem.Item> items = reading.problems().stream().map(DocumentCheck::item).toList();
        throw new Refusal(
            Problem.unprocessable("invalid-workbook", "The workbook has no usable scheme", items));
      }
      return new JsonObject()
          .put("scheme", Json.decodeValue(reading.scheme().get().toString()))
          .put(
              "notes",
              new JsonArray(reading.notes().stream().map(note -> note.in(reader)).toList()));
    } catch (IOException unreadable) {
      throw new Refusal(
          Problem.unprocessable(
              "invalid-workbook",
              "The workbook cannot be read",
              List.of(Problem.Item.of("", "This is not an XLSX workbook"))));
    }
  }
}
