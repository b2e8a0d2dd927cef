package org.jiangxin.desk;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.util.Optional;
import java.util.UUID;
import org.jiangxin.http.Answers;
import org.jiangxin.http.JsonBody;
import org.jiangxin.http.Problem;
import org.jiangxin.http.Refusal;
import org.jiangxin.http.Routes;
import org.jiangxin.marking.Actor;
import org.jiangxin.marking.Answer;
import org.jiangxin.marking.Command;
import org.jiangxin.marking.EventState;
import org.jiangxin.marking.Marking;
import org.jiangxin.marking.Submission;
import org.jiangxin.standings.Times;

/** Moves events on their way from preparation to publication. */
public final class EventRoutes implements Routes {
  private static final int LARGEST_BODY = 8 * 1024;
  private static final int LONGEST_REASON = 1000;

  private final EventAudience audiences;
  private final Marking marking;

  /** Routes that record through the given marking. */
  public EventRoutes(EventAudience audiences, Marking marking) {
    this.audiences = audiences;
    this.marking = marking;
  }

  @Override
  public void mount(Router router) {
    router
        .post("/api/competitions/:competition/events/:event/state")
        .handler(BodyHandler.create(false).setBodyLimit(LARGEST_BODY))
        .handler(this::changeState);
  }

  private void changeState(RoutingContext call) {
    JsonBody body = JsonBody.of(call);
    Optional<String> reason = body.optionalText("reason", LONGEST_REASON);
    EventState to =
        EventState.of(body.text("state", 20))
            .orElseThrow(
                () ->
                    new Refusal(
                        Problem.of(
                            422,
                            "state",
                            "No such state",
                            "The states are draft, open, marking, frozen, review, official,"
                                + " published")));
    audiences
        .actor(call)
        .compose(
            actor -> submit(call, actor, new Command.ChangeState(UUID.randomUUID(), to, reason)))
        .onSuccess(
            accepted ->
                Answers.json(
                    call,
                    200,
                    new JsonObject()
                        .put("state", to.wireName())
                        .put("position", accepted.position())
                        .put("recordedAt", Times.text(accepted.recordedAt()))))
        .onFailure(call::fail);
  }

  private Future<Answer.Accepted> submit(RoutingContext call, Actor actor, Command command) {
    return marking
        .submit(EventAudience.event(call), new Submission(actor, command))
        .map(CommandAnswers::accepted);
  }
}
