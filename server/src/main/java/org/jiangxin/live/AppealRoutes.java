package org.jiangxin.live;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.util.Optional;
import org.jiangxin.access.Authentication;
import org.jiangxin.access.Principal;
import org.jiangxin.http.Problem;
import org.jiangxin.http.Refusal;
import org.jiangxin.http.Routes;
import org.jiangxin.marking.Actor;
import org.jiangxin.marking.Command;
import org.jiangxin.marking.EventKey;
import org.jiangxin.marking.Marking;
import org.jiangxin.marking.Submission;
import org.jiangxin.standings.OwnEntries;
import org.jiangxin.standings.StandingsService;

/** Takes contestants' appeals about their own entries. */
public final class AppealRoutes implements Routes {
  private static final int LARGEST_BODY = 16 * 1024;

  private final Authentication authentication;
  private final StandingsService standings;
  private final Marking marking;

  /** Routes that record through the given marking. */
  public AppealRoutes(Authentication authentication, StandingsService standings, Marking marking) {
    this.authentication = authentication;
    this.standings = standings;
    this.marking = marking;
  }

  @Override
  public void mount(Router router) {
    router
        .post("/api/competitions/:competition/events/:event/appeals")
        .handler(BodyHandler.create(false).setBodyLimit(LARGEST_BODY))
        .handler(this::file);
  }

  private void file(RoutingContext call) {
    EventKey key = new EventKey(call.pathParam("competition"), call.pathParam("event"));
    Command.FileAppeal appeal = appeal(call);
    authentication
        .signedIn(call)
        .compose(session -> allowed(key, session.principal(), appeal.entry()))
        .compose(actor -> marking.submit(key, new Submission(actor, appeal)))
        .map(HttpAnswers::unlessRejected)
        .onSuccess(answer -> HttpAnswers.send(call, appeal.id().toString(), answer))
        .onFailure(call::fail);
  }

  private static Command.FileAppeal appeal(RoutingContext call) {
    MessageFields fields = new MessageFields(AddressedBody.of(call, "competition", "event"));
    Command.FileAppeal appeal =
        new Command.FileAppeal(
            fields.id(),
            fields.text("entry"),
            fields.optionalText("aspect"),
            Optional.empty(),
            fields.text("text"));
    if (!fields.isValid()) {
      throw new Refusal(Problem.of(422, "not-understood", "Not valid", fields.problems()));
    }
    return appeal;
  }

  /**
   * Refuses in the same words whether the entry is another's or the contestant may not know yet
   * that it is theirs. What else an appeal needs, the ledger's rules say.
   */
  private Future<Actor> allowed(EventKey key, Principal caller, String entry) {
    if (!(caller instanceof Principal.Contestant who)
        || !who.competition().equals(key.competition())) {
      return Future.failedFuture(notTheirs());
    }
    return standings
        .read(key, book -> OwnEntries.isKnown(book, who.contestant(), entry))
        .map(
            known -> {
              if (!known.orElse(false)) {
                throw notTheirs();
              }
              return Actor.contestant(who.contestant(), who.session());
            });
  }

  private static Refusal notTheirs() {
    return new Refusal(Problem.forbidden("Contestants appeal about their own entries"));
  }
}
