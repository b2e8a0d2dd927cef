package org.jiangxin.live;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jiangxin.live.JudgePresence.JudgeKey;
import org.jiangxin.marking.EventKey;
import org.jiangxin.standings.StandingsJson;
import org.jiangxin.standings.Times;

/** The judges' tablets connected to one event loop. */
final class Judges {
  private static final long BEAT_MILLIS = 5000;

  private final Context context;
  private final JudgePresence presence;
  private final Map<String, Set<JudgeSocket>> byCompetition = new HashMap<>();

  Judges(Vertx vertx, Context context, ConcernedJudges concerned, JudgePresence presence) {
    this.context = context;
    this.presence = presence;
    concerned.onChange(this::concerned);
    presence.onChange(this::tabletsChanged);
    vertx.setPeriodic(BEAT_MILLIS, tick -> beat());
  }

  void add(JudgeSocket socket) {
    byCompetition
        .computeIfAbsent(socket.tablet().competition(), key -> new HashSet<>())
        .add(socket);
    presence.joined(key(socket), socket.tablet().session());
  }

  void remove(JudgeSocket socket) {
    byCompetition.computeIfPresent(
        socket.tablet().competition(),
        (key, sockets) -> {
          sockets.remove(socket);
          return sockets.isEmpty() ? null : sockets;
        });
    presence.left(key(socket), socket.tablet().session());
  }

  /** A judge is told of a tablet more or less, whichever loop or node it is connected to. */
  private void tabletsChanged(JudgeKey judge) {
    context.runOnContext(
        now ->
            matching(judge.competition(), socket -> key(socket).equals(judge))
                .forEach(JudgeSocket::pushSoon));
  }

  /** Something was drawn: judges meet the entries in another order or by other names. */
  void seatingChanged(EventKey event) {
    context.runOnContext(
        now -> matching(event.competition(), any -> true).forEach(JudgeSocket::pushSoon));
  }

  private static JudgeKey key(JudgeSocket socket) {
    return new JudgeKey(socket.tablet().competition(), socket.tablet().judge());
  }

  /** The sockets of a session that has ended. */
  void sessionEnded(String session) {
    context.runOnContext(
        now ->
            all(socket -> socket.tablet().session().equals(session))
                .forEach(socket -> socket.close(CloseCode.SESSION_ENDED, "signed out")));
  }

  /** All sessions that have a socket here. */
  Set<String> sessions() {
    Set<String> sessions = new HashSet<>();
    all(socket -> true).forEach(socket -> sessions.add(socket.tablet().session()));
    return sessions;
  }

  private void concerned(Set<Concern> concerns) {
    context.runOnContext(
        now ->
            concerns.forEach(
                concern ->
                    matching(concern.competition(), concern::includes)
                        .forEach(JudgeSocket::pushSoon)));
  }

  private void beat() {
    byte[] frame =
        StandingsJson.bytes(
            json -> {
              json.writeStartObject();
              json.writeStringField("type", "heartbeat");
              json.writeStringField("time", Times.text(Instant.now()));
              json.writeEndObject();
            });
    all(socket -> true).forEach(socket -> socket.heartbeat(frame));
  }

  private List<JudgeSocket> matching(String competition, Predicate<JudgeSocket> which) {
    return byCompetition.getOrDefault(competition, Set.of()).stream().filter(which).toList();
  }

  private List<JudgeSocket> all(Predicate<JudgeSocket> which) {
    return byCompetition.values().stream().flatMap(Set::stream).filter(which).toList();
  }
}
