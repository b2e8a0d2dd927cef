package org.jiangxin.display;

import io.vertx.core.Future;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import org.jiangxin.access.Authentication;
import org.jiangxin.http.Answers;
import org.jiangxin.http.JsonBody;
import org.jiangxin.http.Problem;
import org.jiangxin.http.Refusal;
import org.jiangxin.http.Routes;
import org.jiangxin.marking.EventKey;

/** The desk's control of ceremonies: start, step, pause, explain, end. */
record CeremonyRoutes(
    Authentication authentication,
    CeremonyRepository repository,
    CeremonyHall hall,
    CeremonyResults results)
    implements Routes {
  private static final String CEREMONY = "/api/competitions/:competition/events/:event/ceremony";
  private static final int LARGEST_BODY = 4 * 1024;

  @Override
  public void mount(Router router) {
    OrganizerCalls calls = new OrganizerCalls(router, authentication);
    calls.without(HttpMethod.GET, CEREMONY).handler(this::read);
    calls.with(HttpMethod.POST, CEREMONY, LARGEST_BODY).handler(this::start);
    calls.with(HttpMethod.POST, CEREMONY + "/commands", LARGEST_BODY).handler(this::command);
    calls.without(HttpMethod.DELETE, CEREMONY).handler(this::end);
  }

  private void read(RoutingContext call) {
    running(call)
        .onSuccess(ceremony -> Answers.json(call, 200, ceremony.forPresenter()))
        .onFailure(call::fail);
  }

  private Future<Ceremony> running(RoutingContext call) {
    return repository
        .find(event(call))
        .map(found -> found.orElseThrow(CeremonyRoutes::noneIsRunning));
  }

  private void start(RoutingContext call) {
    JsonBody.of(call); // refuses what is no JSON object
    JsonObject body = call.body().asJsonObject();
    CeremonyMode mode =
        CeremonyMode.of(String.valueOf(body.getValue("mode")))
            .orElseThrow(() -> new Refusal(Problem.malformed("'mode' is places or awards")));
    Optional<Integer> from =
        body.getValue("from") instanceof Integer place ? Optional.of(place) : Optional.empty();
    authentication
        .organizer(call)
        .compose(
            organizer ->
                results
                    .plan(event(call), mode, from)
                    .compose(
                        plan -> repository.start(event(call), mode, plan, organizer.username())))
        .map(started -> started.orElseThrow(CeremonyRoutes::oneIsRunning))
        .onSuccess(ceremony -> show(call, 201, ceremony))
        .onFailure(call::fail);
  }

  private void command(RoutingContext call) {
    JsonBody.of(call); // refuses what is no JSON object
    CeremonyCommand command = CeremonyCommand.of(call.body().asJsonObject());
    running(call)
        .compose(ceremony -> repository.move(command.applyTo(ceremony)))
        .map(moved -> moved.orElseThrow(CeremonyCommand::moved))
        .onSuccess(ceremony -> show(call, 200, ceremony))
        .onFailure(call::fail);
  }

  private void show(RoutingContext call, int status, Ceremony ceremony) {
    hall.changed();
    Answers.json(call, status, ceremony.forPresenter());
  }

  private void end(RoutingContext call) {
    repository
        .end(event(call))
        .onSuccess(
            ended -> {
              hall.changed();
              if (ended) {
                Answers.nothing(call);
              } else {
                call.fail(noneIsRunning());
              }
            })
        .onFailure(call::fail);
  }

  private static EventKey event(RoutingContext call) {
    return new EventKey(call.pathParam("competition"), call.pathParam("event"));
  }

  private static Refusal noneIsRunning() {
    return new Refusal(Problem.notFound("No ceremony is running for this event"));
  }

  private static Refusal oneIsRunning() {
    return new Refusal(
        Problem.of(409, "running", "A ceremony is running", "End it before you start another"));
  }
}
