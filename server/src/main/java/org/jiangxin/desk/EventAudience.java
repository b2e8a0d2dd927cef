package org.jiangxin.desk;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import org.jiangxin.access.Authentication;
import org.jiangxin.access.Principal;
import org.jiangxin.http.Problem;
import org.jiangxin.http.Refusal;
import org.jiangxin.marking.Actor;
import org.jiangxin.marking.EventBook;
import org.jiangxin.marking.EventKey;
import org.jiangxin.standings.ActorNames;
import org.jiangxin.standings.Audience;
import org.jiangxin.standings.StandingsService;

/** Finds out which audience of an event a caller belongs to. */
public final class EventAudience {
  private final Authentication authentication;
  private final StandingsService standings;

  /** Audiences by sessions and by who leads which event. */
  public EventAudience(Authentication authentication, StandingsService standings) {
    this.authentication = authentication;
    this.standings = standings;
  }

  /** The event that a call's path names. */
  public static EventKey event(RoutingContext call) {
    return new EventKey(call.pathParam("competition"), call.pathParam("event"));
  }

  /** What the caller is to the event. Fails with 404 when there is no such event. */
  Future<Audience> of(RoutingContext call) {
    EventKey key = event(call);
    return authentication
        .of(call.request())
        .compose(
            principal ->
                of(key, principal).map(audience -> audience.orElseThrow(() -> noSuchEvent(key))));
  }

  /** What somebody is to an event; empty when there is no such event. */
  public Future<Optional<Audience>> of(EventKey key, Principal principal) {
    return standings.glance(key, book -> of(book, principal));
  }

  private static Audience of(EventBook book, Principal principal) {
    if (principal instanceof Principal.Organizer) {
      return Audience.ORGANIZER;
    }
    boolean leads =
        principal instanceof Principal.Arbiter
            || (principal instanceof Principal.JudgeTablet tablet
                && tablet.competition().equals(book.key().competition())
                && book.isChief(tablet.judge()));
    return leads ? Audience.CHIEF : Audience.PUBLIC;
  }

  /**
   * The caller as the ledger names them. Fails with 401 for visitors and with 403 for judges of
   * other competitions.
   */
  public Future<Actor> actor(RoutingContext call) {
    return authentication.signedIn(call).map(session -> actor(session.principal(), event(call)));
  }

  /**
   * Somebody as the event's ledger names them.
   *
   * @throws Refusal with 403 for contestants, who only file appeals, and for judges of other
   *     competitions
   */
  private static Actor actor(Principal principal, EventKey event) {
    if (principal instanceof Principal.Organizer organizer) {
      return Actor.organizer(organizer.username(), organizer.session());
    }
    if (principal instanceof Principal.Arbiter arbiter) {
      return Actor.arbitration(arbiter.username(), arbiter.session());
    }
    if (principal instanceof Principal.JudgeTablet tablet
        && tablet.competition().equals(event.competition())) {
      return Actor.judge(tablet.judge(), tablet.session());
    }
    throw new Refusal(
        Problem.forbidden("Only judges of this competition and officials may do this"));
  }

  /** Fails with 403 unless the caller leads the event or organises. */
  Future<Audience> official(RoutingContext call) {
    return authentication
        .signedIn(call)
        .compose(session -> of(call))
        .map(
            audience -> {
              if (audience == Audience.PUBLIC) {
                throw new Refusal(
                    Problem.forbidden("Only the event's chief judge or an organiser may do this"));
              }
              return audience;
            });
  }

  /** What an official may know of those who acted in the event. Fails like {@link #official}. */
  Future<ActorNames> actorNames(RoutingContext call) {
    EventKey key = event(call);
    return official(call)
        .compose(
            audience ->
                standings.glance(
                    key, book -> book.inForce().map(rules -> ActorNames.of(book, rules, audience))))
        .map(found -> found(found.flatMap(names -> names), key));
  }

  /** The calling contestant of this competition; empty for all others who are signed in. */
  Future<Optional<Principal.Contestant>> contestant(RoutingContext call) {
    return authentication
        .signedIn(call)
        .map(
            session ->
                session.principal() instanceof Principal.Contestant own
                        && own.competition().equals(call.pathParam("competition"))
                    ? Optional.of(own)
                    : Optional.empty());
  }

  static Refusal noSuchEvent(EventKey key) {
    return new Refusal(Problem.notFound("There is no event {}", key));
  }

  static <T> T found(Optional<T> value, EventKey key) {
    return value.orElseThrow(() -> noSuchEvent(key));
  }
}
