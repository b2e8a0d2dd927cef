package org.jiangxin.live;

import io.vertx.core.Vertx;
import io.vertx.core.eventbus.EventBus;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Which judges' tablets are connected, to any node, as far as this node has heard. Only a comfort:
 * nothing that counts depends on it.
 */
public final class JudgePresence {
  private static final String SEEN = "judges.seen";
  private static final String GONE = "judges.gone";
  private static final long TELL_EVERY_MILLIS = 5000;
  private static final Duration FORGET_AFTER = Duration.ofHours(24);
  private static final Duration HERE = Duration.ofSeconds(12);

  /** A judge of a competition. */
  record JudgeKey(String competition, String judge) {}

  private final EventBus bus;
  private final Map<JudgeKey, Map<String, Instant>> seen = new ConcurrentHashMap<>();
  private final Map<JudgeKey, Instant> last = new ConcurrentHashMap<>();
  private final Map<String, Tablet> here = new ConcurrentHashMap<>();
  private final List<Consumer<JudgeKey>> listeners = new CopyOnWriteArrayList<>();

  /** A tablet on this node; for a moment a reloaded page has two sockets. */
  private record Tablet(JudgeKey judge, int sockets) {}

  /** Presence over the given Vert.x's event bus. */
  public JudgePresence(Vertx vertx) {
    this.bus = vertx.eventBus();
    bus.<String>consumer(SEEN, message -> heard(message.body()));
    bus.<String>consumer(GONE, message -> heardGone(message.body()));
    vertx.setPeriodic(TELL_EVERY_MILLIS, tick -> tellAll());
  }

  /** Tells whenever a judge's number of tablets changes, on any thread. */
  void onChange(Consumer<JudgeKey> listener) {
    listeners.add(listener);
  }

  /** A tablet connected to this node. */
  void joined(JudgeKey judge, String session) {
    here.merge(session, new Tablet(judge, 1), (one, more) -> new Tablet(judge, one.sockets() + 1));
    bus.publish(SEEN, text(judge, session));
  }

  /** A tablet's socket to this node closed. */
  void left(JudgeKey judge, String session) {
    Tablet rest =
        here.computeIfPresent(
            session,
            (key, tablet) -> tablet.sockets() > 1 ? new Tablet(judge, tablet.sockets() - 1) : null);
    if (rest == null) {
      bus.publish(GONE, text(judge, session));
    }
  }

  /** When any tablet of the judge was last heard of. */
  Optional<Instant> lastSeen(JudgeKey judge) {
    return Optional.ofNullable(last.get(judge));
  }

  /** How many tablets of the judge are connected now. */
  int tablets(JudgeKey judge) {
    Instant since = Instant.now().minus(HERE);
    return (int)
        seen.getOrDefault(judge, Map.of()).values().stream()
            .filter(at -> at.isAfter(since))
            .count();
  }

  private void tellAll() {
    new HashSet<>(here.entrySet())
        .forEach(entry -> bus.publish(SEEN, text(entry.getValue().judge(), entry.getKey())));
    Instant old = Instant.now().minus(FORGET_AFTER);
    last.values().removeIf(at -> at.isBefore(old));
    Set<JudgeKey> judges = Set.copyOf(seen.keySet());
    judges.forEach(
        judge ->
            seen.computeIfPresent(
                judge,
                (key, sessions) -> {
                  sessions.values().removeIf(at -> at.isBefore(old));
                  return sessions.isEmpty() ? null : sessions;
                }));
  }

  private static String text(JudgeKey judge, String session) {
    return judge.competition() + "/" + judge.judge() + "/" + session;
  }

  private void heard(String message) {
    read(message).filter(this::isNew).ifPresent(tablet -> tell(tablet.judge()));
  }

  private boolean isNew(Heard tablet) {
    Instant now = Instant.now();
    last.put(tablet.judge(), now);
    Map<String, Instant> sessions =
        seen.computeIfAbsent(tablet.judge(), judge -> new ConcurrentHashMap<>());
    return sessions.put(tablet.session(), now) == null;
  }

  private void heardGone(String message) {
    read(message)
        .filter(tablet -> seen.containsKey(tablet.judge()))
        .filter(tablet -> seen.get(tablet.judge()).remove(tablet.session()) != null)
        .ifPresent(tablet -> tell(tablet.judge()));
  }

  private void tell(JudgeKey judge) {
    listeners.forEach(listener -> listener.accept(judge));
  }

  private record Heard(JudgeKey judge, String session) {}

  private static Optional<Heard> read(String message) {
    String[] parts = message.split("/", 3);
    return parts.length == 3
        ? Optional.of(new Heard(new JudgeKey(parts[0], parts[1]), parts[2]))
        : Optional.empty();
  }
}
