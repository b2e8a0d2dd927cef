package org.jiangxin.live;

import io.vertx.core.Vertx;
import io.vertx.core.eventbus.EventBus;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which judges' tablets are connected, to any node, as far as this node has heard. Only a comfort:
 * nothing that counts depends on it.
 */
public final class JudgePresence {
  private static final String ADDRESS = "judges.seen";
  private static final long TELL_EVERY_MILLIS = 5000;
  private static final Duration FORGET_AFTER = Duration.ofHours(24);
  private static final Duration HERE = Duration.ofSeconds(12);

  /** A judge of a competition. */
  record JudgeKey(String competition, String judge) {}

  private final EventBus bus;
  private final Map<JudgeKey, Map<String, Instant>> seen = new ConcurrentHashMap<>();
  private final Map<String, JudgeKey> here = new ConcurrentHashMap<>();

  /** Presence over the given Vert.x's event bus. */
  public JudgePresence(Vertx vertx) {
    this.bus = vertx.eventBus();
    bus.<String>consumer(ADDRESS, message -> heard(message.body()));
    vertx.setPeriodic(TELL_EVERY_MILLIS, tick -> tellAll());
  }

  /** A tablet connected to this node. */
  void joined(JudgeKey judge, String session) {
    here.put(session, judge);
    tell(judge, session);
  }

  /** A tablet left this node. */
  void left(String session) {
    here.remove(session);
  }

  /** When any tablet of the judge was last heard of. */
  Optional<Instant> lastSeen(JudgeKey judge) {
    return seen.getOrDefault(judge, Map.of()).values().stream().max(Instant::compareTo);
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
    new HashSet<>(here.entrySet()).forEach(entry -> tell(entry.getValue(), entry.getKey()));
    Instant old = Instant.now().minus(FORGET_AFTER);
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

  private void tell(JudgeKey judge, String session) {
    bus.publish(ADDRESS, judge.competition() + "/" + judge.judge() + "/" + session);
  }

  private void heard(String message) {
    String[] parts = message.split("/", 3);
    if (parts.length == 3) {
      seen.computeIfAbsent(new JudgeKey(parts[0], parts[1]), judge -> new ConcurrentHashMap<>())
          .put(parts[2], Instant.now());
    }
  }
}
