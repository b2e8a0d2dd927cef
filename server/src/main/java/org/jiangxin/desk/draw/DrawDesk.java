package org.jiangxin.desk.draw;

import io.vertx.core.Future;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.competition.DocumentRepository;
import org.jiangxin.competition.Event;
import org.jiangxin.desk.draw.RecordedDraw.Step;
import org.jiangxin.http.Problem;
import org.jiangxin.http.Refusal;
import org.jiangxin.language.Sentence;
import org.jiangxin.marking.EventKey;
import org.jiangxin.marking.EventState;
import org.jiangxin.standings.StandingsService;
import org.jiangxin.store.Database;

/** Takes draws from their preparation to their opening, and holds to the order of these steps. */
final class DrawDesk {
  private final DocumentRepository documents;
  private final StandingsService standings;
  private final DrawRepository draws;
  private final Seatings seatings;
  private final SecureRandom random = new SecureRandom();

  DrawDesk(
      DocumentRepository documents,
      StandingsService standings,
      Database database,
      Seatings seatings) {
    this.documents = documents;
    this.standings = standings;
    this.draws = new DrawRepository(database);
    this.seatings = seatings;
  }

  /** All draws of an event. Fails with 404 when there is no such event. */
  Future<List<RecordedDraw>> all(EventKey key) {
    return event(key).compose(found -> draws.of(key.competition(), key.event()));
  }

  /** One of them. Fails with 404 when there is no such draw. */
  Future<RecordedDraw> one(EventKey key, UUID id) {
    return all(key).map(all -> one(all, id));
  }

  private static RecordedDraw one(List<RecordedDraw> all, UUID id) {
    return all.stream()
        .filter(draw -> draw.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new Refusal(Problem.notFound("There is no such draw")));
  }

  /** Prepares a draw: from now on its sheet and its seed are settled. */
  Future<UUID> prepare(EventKey key, DrawPlan plan, String by) {
    return documents
        .current(key.competition())
        .map(document -> document.orElseThrow(() -> noEvent(key)))
        .compose(
            document ->
                draws
                    .of(key.competition(), key.event())
                    .map(all -> prepared(key, document, all, plan, by)))
        .compose(
            draw ->
                draws
                    .prepare(draw)
                    .map(
                        done ->
                            refuseUnless(
                                done,
                                draw.id(),
                                "such a draw is in force, or there is no organiser {}",
                                draw.keeper())));
  }

  private RecordedDraw prepared(
      EventKey key,
      CompetitionDocument document,
      List<RecordedDraw> all,
      DrawPlan plan,
      String by) {
    Event event = document.event(key.event()).orElseThrow(() -> noEvent(key));
    List<RecordedDraw> inForce = all.stream().filter(draw -> draw.voided().isEmpty()).toList();
    if (inForce.stream().anyMatch(draw -> draw.layer().compareTo(plan.layer()) > 0)) {
      throw refused("a later draw is prepared already; make that void first");
    }
    return new RecordedDraw(
        UUID.randomUUID(),
        key.competition(),
        key.event(),
        plan.layer(),
        sheet(new SheetMaker(document, event, inForce), plan),
        Seed.random(random),
        plan.keeper().orElse(by),
        new Step(Instant.now(), by, ""),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private DrawSheet sheet(SheetMaker maker, DrawPlan plan) {
    try {
      return maker.make(plan, Long.toHexString(random.nextLong()));
    } catch (NotDrawable impossible) {
      throw refused(impossible.sentence());
    }
  }

  /** Draws. */
  Future<UUID> draw(EventKey key, UUID id, String words) {
    return one(key, id)
        .compose(draw -> draws.draw(id, words))
        .map(done -> refuseUnless(done, id, "it was drawn before, or is void"))
        .onSuccess(done -> seatings.changed());
  }

  /** Opens a draw. Whoever is not its keeper gives a reason. */
  Future<UUID> open(EventKey key, UUID id, String by, String reason) {
    return state(key)
        .compose(
            state ->
                event(key)
                    .compose(event -> all(key).map(all -> check(event, state, all, id)))
                    .compose(
                        draw -> {
                          if (!draw.keeper().equals(by) && reason.isEmpty()) {
                            throw new Refusal(
                                Problem.forbidden(
                                    "{} keeps this draw; others need a reason", draw.keeper()));
                          }
                          return draws.open(id, by, reason);
                        }))
        .map(done -> refuseUnless(done, id, "it was not drawn yet, is open or is void"));
  }

  /** In a blind event the draws are opened after marking, and the last one first. */
  private static RecordedDraw check(
      Event event, EventState state, List<RecordedDraw> all, UUID id) {
    RecordedDraw draw = one(all, id);
    if (event.blind() && state.compareTo(EventState.FROZEN) < 0) {
      throw refused("the event is blind and its marking is not over");
    }
    if (event.blind()
        && isFollowed(draw, all.stream().filter(one -> one.opened().isEmpty()).toList())) {
      throw refused("the event is blind: first open the draw that came after this one");
    }
    return draw;
  }

  private static boolean isFollowed(RecordedDraw draw, List<RecordedDraw> by) {
    return by.stream()
        .filter(other -> other.voided().isEmpty())
        .anyMatch(other -> other.layer().compareTo(draw.layer()) > 0);
  }

  /** Makes a draw void, so that it can be repeated. */
  Future<UUID> annul(EventKey key, UUID id, String by, String reason) {
    return all(key)
        .compose(
            all -> {
              if (isFollowed(one(all, id), all)) {
                throw refused("a later draw rests on this one; make that void first");
              }
              return draws.annul(id, by, reason);
            })
        .map(done -> refuseUnless(done, id, "it is void already"))
        .onSuccess(done -> seatings.changed());
  }

  /** Moves an entry, or a whole session, to places that have to be free. */
  Future<UUID> move(EventKey key, UUID id, MoveOrder order) {
    return one(key, id)
        .compose(
            draw -> {
              if (!draw.isKnownTo(order.by())) {
                throw new Refusal(Problem.forbidden("{} keeps this draw", draw.keeper()));
              }
              return draws.move(id, draw.moves().size(), moves(draw, order));
            })
        .map(done -> refuseUnless(done, id, "somebody else noted a move first"))
        .onSuccess(done -> seatings.changed());
  }

  private static List<Move> moves(RecordedDraw draw, MoveOrder order) {
    Map<String, String> places = draw.layer() == Layer.PLACE ? draw.placesNow() : Map.of();
    List<Move> moves = order.moves(places);
    if (moves.isEmpty()) {
      throw refused("{} has no place in this draw", order.who());
    }
    moves.stream()
        .filter(move -> places.containsValue(move.place()))
        .findFirst()
        .ifPresent(
            taken -> {
              throw refused("somebody is at {}", taken.place());
            });
    return moves;
  }

  private Future<Event> event(EventKey key) {
    return documents
        .current(key.competition())
        .map(
            document ->
                document
                    .flatMap(found -> found.event(key.event()))
                    .orElseThrow(() -> noEvent(key)));
  }

  private Future<EventState> state(EventKey key) {
    return standings.read(key, book -> book.state()).map(state -> state.orElse(EventState.DRAFT));
  }

  private static Refusal noEvent(EventKey key) {
    return new Refusal(Problem.notFound("There is no event {}", key));
  }

  private static Refusal refused(String template, Object... values) {
    return refused(Sentence.of(template, values));
  }

  private static Refusal refused(Sentence why) {
    return new Refusal(Problem.of(409, "draw", "Not at this time", why));
  }

  private static <T> T refuseUnless(boolean done, T result, String template, Object... values) {
    if (done) {
      return result;
    }
    throw refused(template, values);
  }
}
