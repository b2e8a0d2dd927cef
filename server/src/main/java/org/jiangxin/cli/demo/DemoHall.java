package org.jiangxin.cli.demo;

import io.vertx.core.Vertx;
import io.vertx.core.http.ClientWebSocket;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketConnectOptions;
import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.competition.Event;
import org.jiangxin.marking.Actor;
import org.jiangxin.marking.Command;
import org.jiangxin.marking.EventKey;
import org.jiangxin.marking.EventState;
import org.jiangxin.marking.Submission;
import org.jiangxin.standings.StandingsView;
import org.jiangxin.web.Contest;

/** A whole hall at work: every judge of a competition marks, and finished events go official. */
public final class DemoHall {
  private static final long LOOK_EVERY_MILLIS = 5000;
  private static final long REVIEW_MILLIS = 20_000;

  private final Vertx vertx;
  private final Contest contest;
  private final CompetitionDocument document;
  private final URI server;
  private final double secondsPerMark;
  private final Random random;

  /**
   * Held for as long as the hall: Vert.x closes a client, and all its sockets, that nobody holds.
   */
  private final WebSocketClient tablets;

  private final Map<String, Double> skills = new HashMap<>();
  private final Set<EventKey> finishing = new LinkedHashSet<>();

  /**
   * A hall on a running node.
   *
   * @param server the node's address
   * @param secondsPerMark how long a judge takes for a mark, on average
   * @param seed makes two halls alike
   */
  public DemoHall(
      Vertx vertx,
      Contest contest,
      CompetitionDocument document,
      URI server,
      double secondsPerMark,
      long seed) {
    this.vertx = vertx;
    this.contest = contest;
    this.document = document;
    this.server = server;
    this.secondsPerMark = secondsPerMark;
    this.random = new Random(seed);
    this.tablets = vertx.createWebSocketClient();
  }

  /** Opens all events and lets every judge begin. Blocks while it signs the tablets in. */
  public void open(String organizerPassword) {
    DemoCalls calls = new DemoCalls(server);
    calls.signIn(organizerPassword);
    String competition = document.competition().id();
    document.events().stream()
        .filter(event -> isBeforeMarking(new EventKey(competition, event.id())))
        .forEach(event -> calls.state(competition, event.id(), "marking"));
    Set<String> judges = new LinkedHashSet<>();
    document.events().forEach(event -> judges.addAll(event.judges()));
    judges.forEach(judge -> connect(judge, calls.tablet(competition, judge)));
    vertx.setPeriodic(LOOK_EVERY_MILLIS, tick -> finish());
  }

  /** A demonstration on a folder of its own may have been stopped, and goes on where it was. */
  private boolean isBeforeMarking(EventKey event) {
    return contest
        .standings()
        .latest(event)
        .map(view -> view.state().compareTo(EventState.MARKING) < 0)
        .orElse(true);
  }

  private void connect(String judge, String token) {
    WebSocketConnectOptions options =
        new WebSocketConnectOptions()
            .setHost(server.getHost())
            .setPort(server.getPort())
            .setURI("/ws/judge")
            .addHeader("Authorization", "Bearer " + token);
    ClientWebSocket socket = tablets.webSocket();
    SimulatedJudge simulated =
        new SimulatedJudge( // listens before anything can come
            vertx,
            socket,
            document.competition().id(),
            secondsPerMark,
            new Random(random.nextLong()),
            this::skill,
            document.events().stream().anyMatch(event -> isFirst(event, judge)));
    socket.connect(options).onSuccess(open -> simulated.begin());
  }

  private static boolean isFirst(Event event, String judge) {
    return event.judges().get(0).equals(judge);
  }

  private synchronized double skill(String entry) {
    return skills.computeIfAbsent(entry, any -> 0.55 + 0.4 * random.nextDouble());
  }

  /** Events of which all is marked go into review, and become official a little later. */
  private void finish() {
    for (EventKey key : List.copyOf(contest.standings().events())) {
      Optional<StandingsView> view = contest.standings().latest(key);
      boolean complete =
          view.filter(shown -> shown.state() == EventState.MARKING)
              .map(DemoHall::isComplete)
              .orElse(false);
      if (complete && finishing.add(key)) {
        move(key, EventState.REVIEW);
        vertx.setTimer(REVIEW_MILLIS, due -> move(key, EventState.PUBLISHED));
      }
    }
  }

  private static boolean isComplete(StandingsView view) {
    return view.rows().stream().allMatch(row -> row.score().marked().complete());
  }

  @SuppressWarnings("FutureReturnValueIgnored")
  private void move(EventKey key, EventState to) {
    contest
        .marking()
        .submit(
            key,
            new Submission(
                Actor.SYSTEM,
                new Command.ChangeState(UUID.randomUUID(), to, Optional.of("demonstration"))));
  }
}
