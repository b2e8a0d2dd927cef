package org.jiangxin.standings;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiangxin.marking.BookReader;
import org.jiangxin.marking.EventBook;
import org.jiangxin.marking.EventKey;
import org.jiangxin.marking.EventState;
import org.jiangxin.marking.LedgerHints;
import org.jiangxin.marking.LedgerRow;
import org.jiangxin.marking.Loop;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every event's standings on this node. A hint makes it read the ledger at once; without hints it
 * looks once a second. All projections live on one thread; views are handed out immutable.
 */
public final class StandingsService {
  private static final Logger LOG = LoggerFactory.getLogger(StandingsService.class);
  private static final long LOOK_EVERY_MILLIS = 1000;
  private static final long VIEW_EVERY_MILLIS = 100;
  private static final long TRUSTED_MILLIS = 3 * LOOK_EVERY_MILLIS;

  private final Vertx vertx;
  private final Loop loop;
  private final BookReader reader;
  private final EventPositions positions;
  private final LedgerHints hints;
  private final Map<EventKey, LiveEvent> events = new ConcurrentHashMap<>();
  private final List<Consumer<StandingsView>> viewListeners = new CopyOnWriteArrayList<>();
  private final List<BookReader.Listener> rowListeners = new CopyOnWriteArrayList<>();
  private volatile String epoch = "";
  private volatile long confirmedAtNanos;
  private Optional<Future<Void>> looking = Optional.empty();
  private long looks = -1;

  /**
   * A service that has not started.
   *
   * @param context whose one thread the projections live on
   */
  public StandingsService(
      Vertx vertx,
      Context context,
      BookReader reader,
      EventPositions positions,
      LedgerHints hints) {
    this.vertx = vertx;
    this.loop = new Loop(vertx, context);
    this.reader = reader;
    this.positions = positions;
    this.hints = hints;
  }

  /** Reads all ledgers, then follows them. Completes when everything is up to date. */
  public Future<Void> start() {
    return loop.call(
        () -> {
          hints.onMoved(hint -> loop.run(() -> moved(hint)));
          looks = vertx.setPeriodic(LOOK_EVERY_MILLIS, tick -> look());
          return look();
        });
  }

  /** Follows the ledgers no longer. */
  public void stop() {
    loop.run(() -> vertx.cancelTimer(looks));
  }

  /** Is told of each new public view, on the standings' thread; must be quick. */
  public void onView(Consumer<StandingsView> listener) {
    viewListeners.add(listener);
  }

  /** Is told of each ledger row just before it is read, on the standings' thread. */
  public void onRow(BookReader.Listener listener) {
    rowListeners.add(listener);
  }

  /** The newest public view that this node has, without asking the database. */
  public Optional<StandingsView> latest(EventKey key) {
    return Optional.ofNullable(events.get(key)).flatMap(LiveEvent::latest);
  }

  /** The events that this node knows of. */
  public List<EventKey> events() {
    return List.copyOf(events.keySet());
  }

  /**
   * The events of a competition, those too that were made a moment ago; none when it is unknown.
   */
  public Future<List<EventKey>> eventsOf(String competition) {
    return loop.call(
        () ->
            known(competition).isEmpty()
                ? lookAnew().map(looked -> known(competition))
                : Future.succeededFuture(known(competition)));
  }

  /**
   * The state of every event with everything committed before this call; while the database is away
   * as this node knows it.
   */
  public Future<Map<EventKey, EventState>> states() {
    return loop.call(() -> lookAnew().otherwiseEmpty().map(looked -> knownStates()));
  }

  private Map<EventKey, EventState> knownStates() {
    return events.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, event -> event.getValue().book().state()));
  }

  private List<EventKey> known(String competition) {
    return events.keySet().stream()
        .filter(key -> key.competition().equals(competition))
        .sorted(Comparator.comparing(EventKey::event))
        .toList();
  }

  /** The ledgers' life: positions of another epoch cannot be compared. */
  public String epoch() {
    return epoch;
  }

  /**
   * The public view for a client that joins: with everything committed before this call while the
   * database answers, else the newest that this node has, at once.
   */
  public Future<Optional<StandingsView>> forJoining(EventKey key) {
    return millisSinceConfirmed() < TRUSTED_MILLIS
        ? current(key)
        : Future.succeededFuture(latest(key));
  }

  /** How long ago, in milliseconds, the database last confirmed that nothing was missed. */
  public long millisSinceConfirmed() {
    return (System.nanoTime() - confirmedAtNanos) / 1_000_000;
  }

  /**
   * The public view with everything that was committed before this call; while the database is away
   * the newest that this node has.
   */
  public Future<Optional<StandingsView>> current(EventKey key) {
    return onEvent(key, LiveEvent::fresh);
  }

  /**
   * What a reader makes of the event's book, once that has everything committed before this call.
   * The reader runs on the standings' thread and must be quick and keep nothing of the book.
   */
  public <T> Future<Optional<T>> read(EventKey key, Function<EventBook, T> reading) {
    return onEvent(key, event -> event.caughtUp().map(book -> Optional.of(reading.apply(book))));
  }

  /** Like {@link #read}, of the book together with what the public sees. */
  public <T> Future<Optional<T>> readMoment(EventKey key, Function<Moment, T> reading) {
    return onEvent(key, event -> event.moment().map(moment -> moment.map(reading)));
  }

  /** What a reader makes of the book as this node has it now, once that has read anything. */
  public <T> Future<Optional<T>> glance(EventKey key, Function<EventBook, T> reading) {
    return onEvent(key, event -> event.begun().map(book -> Optional.of(reading.apply(book))));
  }

  private <T> Future<Optional<T>> onEvent(
      EventKey key, Function<LiveEvent, Future<Optional<T>>> work) {
    return loop.call(() -> known(key, work));
  }

  private <T> Future<Optional<T>> known(
      EventKey key, Function<LiveEvent, Future<Optional<T>>> work) {
    if (events.containsKey(key)) {
      return work.apply(events.get(key));
    }
    return lookAnew()
        .compose(
            looked ->
                events.containsKey(key)
                    ? work.apply(events.get(key))
                    : Future.succeededFuture(Optional.empty()));
  }

  private void moved(LedgerHints.Moved hint) {
    Optional.ofNullable(events.get(hint.event()))
        .ifPresentOrElse(event -> event.moved(hint.position()), this::lookAnew);
  }

  /**
   * Takes the rows of one event that this node has just committed, in order: no need to ask the
   * database for them. Called on any thread.
   */
  public void committed(List<LedgerRow> rows) {
    loop.run(
        () ->
            Optional.ofNullable(events.get(rows.get(0).event()))
                .ifPresent(event -> event.committed(rows)));
  }

  /** Looks with a query that begins now: one that is under way may miss what was just created. */
  private Future<Void> lookAnew() {
    return looking.map(begun -> begun.transform(ended -> look())).orElseGet(this::look);
  }

  /** Compares every event's position with the database's and reads what is missing. */
  private Future<Void> look() {
    return looking.orElseGet(
        () -> {
          Future<Void> look = positions.read().compose(this::follow);
          looking = Optional.of(look);
          look.onSuccess(done -> confirmedAtNanos = System.nanoTime())
              .onFailure(failure -> LOG.warn("cannot follow the ledgers: {}", failure.toString()))
              .onComplete(ended -> looking = Optional.empty());
          return look;
        });
  }

  private Future<Void> follow(EventPositions.Found found) {
    if (!found.epoch().equals(epoch)) {
      epoch = found.epoch();
      events.clear();
    }
    events.keySet().retainAll(found.positions().keySet());
    List<Future<EventBook>> reading = new ArrayList<>();
    found
        .positions()
        .forEach(
            (key, position) -> {
              LiveEvent event = events.computeIfAbsent(key, this::open);
              if (event.book().position() < position) {
                reading.add(event.caughtUp().onSuccess(book -> event.changed()));
              }
            });
    return Future.all(reading).mapEmpty();
  }

  private LiveEvent open(EventKey key) {
    Projection projection =
        new Projection(
            key,
            epoch,
            reader,
            (book, row) -> rowListeners.forEach(listener -> listener.before(book, row)));
    return new LiveEvent(
        vertx,
        projection,
        VIEW_EVERY_MILLIS,
        view -> viewListeners.forEach(listener -> listener.accept(view)));
  }
}
