package org.jiangxin.display;

import io.vertx.core.Future;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jiangxin.access.Authentication;
import org.jiangxin.http.Answers;
import org.jiangxin.http.JsonBody;
import org.jiangxin.http.Problem;
import org.jiangxin.http.Refusal;
import org.jiangxin.http.Routes;

/** The desk's remote control: see the screens, name them, tell them what to show. */
record ScreenRoutes(
    Authentication authentication, ScreenRepository repository, ConnectedScreens connected)
    implements Routes {
  private static final int LARGEST_BODY = 64 * 1024;
  private static final int LONGEST_NAME = 60;
  private static final int IDENTIFY_SECONDS = 10;

  @Override
  public void mount(Router router) {
    OrganizerCalls calls = new OrganizerCalls(router, authentication);
    calls.without(HttpMethod.GET, "/api/screens").handler(this::list);
    calls.with(HttpMethod.POST, "/api/screens/commands", LARGEST_BODY).handler(this::command);
    calls.with(HttpMethod.PATCH, "/api/screens/:screen", LARGEST_BODY).handler(this::rename);
    calls.without(HttpMethod.DELETE, "/api/screens/:screen").handler(this::remove);
  }

  private void list(RoutingContext call) {
    repository
        .all()
        .onSuccess(screens -> Answers.json(call, describe(screens)))
        .onFailure(call::fail);
  }

  private static JsonArray describe(List<Screen> screens) {
    Instant now = Instant.now();
    return new JsonArray(screens.stream().map(screen -> screen.forDesk(now)).toList());
  }

  private void command(RoutingContext call) {
    JsonBody.of(call); // refuses what is no JSON object
    JsonObject body = call.body().asJsonObject();
    ScreenSelection selection = ScreenSelection.of(body);
    carryOut(selection, body)
        .onSuccess(screens -> Answers.json(call, describe(screens)))
        .onFailure(call::fail);
  }

  private Future<List<Screen>> carryOut(ScreenSelection screens, JsonObject body) {
    return switch (String.valueOf(body.getValue("command"))) {
      case "assign" -> tell(screens, Optional.of(assignment(body)), Optional.of(false));
      case "blank" -> tell(screens, Optional.empty(), Optional.of(true));
      case "show" -> tell(screens, Optional.empty(), Optional.of(false));
      case "reload" -> send(screens, new JsonObject().put("type", "reload"));
      case "identify" ->
          send(screens, new JsonObject().put("type", "identify").put("seconds", IDENTIFY_SECONDS));
      default ->
          throw new Refusal(
              Problem.malformed("'command' is one of assign, blank, show, reload, identify"));
    };
  }

  private static Assignment assignment(JsonObject body) {
    if (body.getValue("assignment") instanceof JsonObject parameters) {
      return Assignment.of(parameters);
    }
    throw new Refusal(Problem.malformed("'assignment' must be an object"));
  }

  private Future<List<Screen>> tell(
      ScreenSelection screens, Optional<Assignment> assignment, Optional<Boolean> blank) {
    return repository
        .tell(screens, assignment, blank)
        .onSuccess(told -> connected.changed(told.stream().map(Screen::id).toList()));
  }

  private Future<List<Screen>> send(ScreenSelection screens, JsonObject frame) {
    return repository
        .all()
        .map(all -> all.stream().filter(screens::contains).toList())
        .onSuccess(meant -> connected.command(meant.stream().map(Screen::id).toList(), frame));
  }

  private void rename(RoutingContext call) {
    JsonBody body = JsonBody.of(call);
    repository
        .rename(
            id(call),
            body.optionalText("name", LONGEST_NAME),
            body.optionalText("group", LONGEST_NAME))
        .map(found -> found.orElseThrow(ScreenRoutes::noSuchScreen))
        .onSuccess(
            screen -> {
              connected.changed(List.of(screen.id()));
              Answers.json(call, 200, screen.forDesk(Instant.now()));
            })
        .onFailure(call::fail);
  }

  private void remove(RoutingContext call) {
    repository
        .remove(id(call))
        .onSuccess(
            found -> {
              if (found) {
                Answers.nothing(call);
              } else {
                call.fail(noSuchScreen());
              }
            })
        .onFailure(call::fail);
  }

  private static UUID id(RoutingContext call) {
    try {
      return UUID.fromString(call.pathParam("screen"));
    } catch (IllegalArgumentException noId) {
      throw noSuchScreen();
    }
  }

  private static Refusal noSuchScreen() {
    return new Refusal(Problem.notFound("There is no such screen"));
  }
}
