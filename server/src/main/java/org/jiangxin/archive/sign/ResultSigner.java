package org.jiangxin.archive.sign;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jiangxin.marking.Actor;
import org.jiangxin.marking.Answer;
import org.jiangxin.marking.Command;
import org.jiangxin.marking.EventBook;
import org.jiangxin.marking.EventKey;
import org.jiangxin.marking.EventState;
import org.jiangxin.marking.Marking;
import org.jiangxin.marking.Publication;
import org.jiangxin.marking.Submission;
import org.jiangxin.standings.StandingsService;
import org.jiangxin.standings.StandingsView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Signs each published result once, whichever node comes first. Looks again every few seconds, so
 * that a publication whose node died before it signed is signed by another or after the restart.
 */
public final class ResultSigner {
  private static final Logger LOG = LoggerFactory.getLogger(ResultSigner.class);
  private static final long LOOK_EVERY_MILLIS = 5000;

  private record Unsigned(Publication publication, long position, String head, String statement) {}

  private final Vertx vertx;
  private final StandingsService standings;
  private final Marking marking;
  private final SigningKeys keys;
  private final SigningKey key;
  private long looks = -1;

  /** A signer that has not started. */
  public ResultSigner(
      Vertx vertx, StandingsService standings, Marking marking, SigningKeys keys, SigningKey key) {
    this.vertx = vertx;
    this.standings = standings;
    this.marking = marking;
    this.keys = keys;
    this.key = key;
  }

  /** Makes the public key known and signs what is published from now on, and what was before. */
  public Future<Void> start() {
    standings.onView(this::shown);
    looks = vertx.setPeriodic(LOOK_EVERY_MILLIS, tick -> look());
    return keys.register(key.publicKey()).onSuccess(registered -> look());
  }

  /** Signs no more. */
  public void stop() {
    vertx.cancelTimer(looks);
  }

  private void look() {
    standings.events().forEach(event -> standings.latest(event).ifPresent(this::shown));
  }

  /** A glance first: published events are looked at again and again, and nearly all are signed. */
  private void shown(StandingsView view) {
    if (view.state() == EventState.PUBLISHED) {
      standings
          .glance(view.key(), ResultSigner::isUnsigned)
          .compose(
              unsigned ->
                  unsigned.orElse(false) ? sign(view.key()) : Future.<Void>succeededFuture())
          .onFailure(
              failure -> LOG.warn("{} is not signed yet: {}", view.key(), failure.toString()));
    }
  }

  /** Signs an event's result if it is published and nobody has. */
  Future<Void> sign(EventKey event) {
    return standings
        .read(event, ResultSigner::unsigned)
        .map(found -> found.flatMap(unsigned -> unsigned))
        .compose(
            found ->
                found.map(unsigned -> record(event, unsigned)).orElse(Future.succeededFuture()));
  }

  private static boolean isUnsigned(EventBook book) {
    return book.publication().filter(found -> found.signature().isEmpty()).isPresent();
  }

  private static Optional<Unsigned> unsigned(EventBook book) {
    return book.publication()
        .filter(publication -> publication.signature().isEmpty())
        .map(
            publication ->
                new Unsigned(
                    publication, book.position(), book.head().hex(), ResultStatement.of(book)));
  }

  private Future<Void> record(EventKey event, Unsigned unsigned) {
    Command.SignResult command =
        new Command.SignResult(
            idFor(unsigned.publication()),
            unsigned.position(),
            unsigned.head(),
            unsigned.statement(),
            key.publicKey().id(),
            key.sign(unsigned.statement()));
    return keys.register(key.publicKey())
        .compose(known -> marking.submit(event, new Submission(Actor.SYSTEM, command)))
        .onSuccess(answer -> tell(event, answer))
        .mapEmpty();
  }

  /** All nodes make the same id, so the database takes one of them. */
  private static UUID idFor(Publication publication) {
    return UUID.nameUUIDFromBytes(
        (publication.row() + "#signature").getBytes(StandardCharsets.UTF_8));
  }

  private static void tell(EventKey event, Answer answer) {
    if (answer instanceof Answer.Accepted accepted) {
      LOG.info("{}: the published result is signed in row {}", event, accepted.position());
    } else {
      LOG.debug("{}: not signed here: {}", event, answer);
    }
  }
}
