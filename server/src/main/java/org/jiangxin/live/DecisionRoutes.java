package org.jiangxin.live;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.time.Instant;
import java.util.Optional;
import org.jiangxin.access.Accounts;
import org.jiangxin.desk.EventAudience;
import org.jiangxin.http.Answers;
import org.jiangxin.http.Problem;
import org.jiangxin.http.Refusal;
import org.jiangxin.http.Routes;
import org.jiangxin.language.Sentence;
import org.jiangxin.live.JudgePresence.JudgeKey;
import org.jiangxin.marking.Actor;
import org.jiangxin.marking.Command;
import org.jiangxin.marking.EventBook;
import org.jiangxin.marking.EventKey;
import org.jiangxin.marking.InForce;
import org.jiangxin.marking.Marking;
import org.jiangxin.marking.Submission;
import org.jiangxin.standings.Audience;
import org.jiangxin.standings.StandingsService;

/**
 * What chief judges and organisers do by HTTP: look at an event's progress, and decide. A decision
 * is the same message that a chief judge's tablet sends.
 */
public final class DecisionRoutes implements Routes {
  private static final int LARGEST_BODY = 16 * 1024;
  private static final String EVENT = "/api/competitions/:competition/events/:event";

  private final EventAudience audiences;
  private final Accounts accounts;
  private final Marking marking;
  private final StandingsService standings;
  private final JudgePresence presence;
  private final EntryNames names;

  /** Routes that record through the given marking. */
  public DecisionRoutes(
      EventAudience audiences,
      Accounts accounts,
      Marking marking,
      StandingsService standings,
      JudgePresence presence,
      EntryNames names) {
    this.audiences = audiences;
    this.accounts = accounts;
    this.marking = marking;
    this.standings = standings;
    this.presence = presence;
    this.names = names;
  }

  @Override
  public void mount(Router router) {
    router
        .post(EVENT + "/decisions")
        .handler(BodyHandler.create(false).setBodyLimit(LARGEST_BODY))
        .handler(this::decide);
    router.get(EVENT + "/overview").handler(this::overview);
  }

  private void decide(RoutingContext call) {
    JudgeMessage message =
        JudgeMessages.read(names.incoming(AddressedBody.of(call, "competition", "event")));
    if (!(message instanceof JudgeMessage.Order order)) {
      Sentence problems =
          message instanceof JudgeMessage.NotUnderstood wrong
              ? wrong.problems()
              : Sentence.of("No decision");
      throw new Refusal(Problem.of(422, "not-understood", "Not valid", problems));
    }
    audiences
        .actor(call)
        .compose(actor -> allowed(actor, order.command()))
        .compose(
            actor ->
                marking.submit(EventAudience.event(call), new Submission(actor, order.command())))
        .map(HttpAnswers::unlessRejected)
        .onSuccess(answer -> HttpAnswers.send(call, order.command().id().toString(), answer))
        .onFailure(call::fail);
  }

  /** Where there is an arbitration, organisers leave appeals to it. */
  private Future<Actor> allowed(Actor actor, Command command) {
    if (actor.role() != Actor.Role.ORGANIZER || !(command instanceof Command.DecideAppeal)) {
      return Future.succeededFuture(actor);
    }
    return accounts
        .hasArbitration()
        .map(
            has -> {
              if (has) {
                throw new Refusal(Problem.forbidden("The arbitration decides appeals"));
              }
              return actor;
            });
  }

  private void overview(RoutingContext call) {
    EventKey key = EventAudience.event(call);
    audiences
        .actor(call)
        .compose(actor -> standings.read(key, book -> overview(book, actor)))
        .onSuccess(
            found ->
                found
                    .flatMap(json -> json)
                    .ifPresentOrElse(
                        json -> Answers.jsonText(call, json),
                        () ->
                            call.fail(new Refusal(Problem.notFound("There is no event {}", key)))))
        .onFailure(call::fail);
  }

  private Optional<String> overview(EventBook book, Actor actor) {
    if (actor.role() == Actor.Role.JUDGE && !book.isChief(actor.name())) {
      throw new Refusal(Problem.forbidden("Only the event's chief judge may see this"));
    }
    return book.inForce().map(rules -> overview(book, rules, actor)).map(ObjectNode::toString);
  }

  private ObjectNode overview(EventBook book, InForce rules, Actor actor) {
    boolean organizes = actor.role() == Actor.Role.ORGANIZER;
    ObjectNode json =
        OverviewJson.of(
            book,
            rules,
            organizes ? Audience.ORGANIZER : Audience.CHIEF,
            judge -> lastSeen(book.key(), judge));
    return organizes ? json : names.outgoing(book, json);
  }

  private Optional<Instant> lastSeen(EventKey event, String judge) {
    return presence.lastSeen(new JudgeKey(event.competition(), judge));
  }
}
