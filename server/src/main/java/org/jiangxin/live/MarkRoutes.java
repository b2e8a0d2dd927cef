package org.jiangxin.live;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import org.jiangxin.access.Authentication;
import org.jiangxin.access.Principal.JudgeTablet;
import org.jiangxin.http.Problem;
import org.jiangxin.http.Refusal;
import org.jiangxin.http.Routes;
import org.jiangxin.language.Sentence;
import org.jiangxin.marking.Actor;
import org.jiangxin.marking.EventKey;
import org.jiangxin.marking.Marking;
import org.jiangxin.marking.Submission;

/** Takes marks by HTTP, for tablets whose network lets no WebSocket through. */
public final class MarkRoutes implements Routes {
  private static final int LARGEST_BODY = 16 * 1024;
  private final Authentication authentication;
  private final Marking marking;
  private final EntryNames names;

  /** Routes that record through the given marking. */
  public MarkRoutes(Authentication authentication, Marking marking, EntryNames names) {
    this.authentication = authentication;
    this.marking = marking;
    this.names = names;
  }

  @Override
  public void mount(Router router) {
    router
        .put("/api/competitions/:competition/events/:event/marks/:id")
        .handler(BodyHandler.create(false).setBodyLimit(LARGEST_BODY))
        .handler(this::put);
  }

  private void put(RoutingContext call) {
    JudgeMessage message =
        JudgeMessages.readMark(
            names.incoming(AddressedBody.of(call, "id", "competition", "event")));
    authentication
        .signedIn(call)
        .compose(
            session -> {
              if (!(session.principal() instanceof JudgeTablet tablet)) {
                throw new Refusal(Problem.forbidden("Only judges' tablets mark"));
              }
              return marking.submit(event(call, tablet), submission(tablet, message));
            })
        .map(HttpAnswers::unlessRejected)
        .onSuccess(answer -> HttpAnswers.send(call, call.pathParam("id"), answer))
        .onFailure(call::fail);
  }

  private static EventKey event(RoutingContext call, JudgeTablet tablet) {
    if (!tablet.competition().equals(call.pathParam("competition"))) {
      throw new Refusal(Problem.forbidden("This tablet is signed in to another competition"));
    }
    return new EventKey(tablet.competition(), call.pathParam("event"));
  }

  private static Submission submission(JudgeTablet tablet, JudgeMessage message) {
    if (message instanceof JudgeMessage.Order order) {
      return new Submission(Actor.judge(tablet.judge(), tablet.session()), order.command());
    }
    Sentence problems = ((JudgeMessage.NotUnderstood) message).problems();
    throw new Refusal(Problem.of(422, "not-understood", "Not valid", problems));
  }
}
