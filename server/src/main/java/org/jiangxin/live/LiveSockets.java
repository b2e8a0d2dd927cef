package org.jiangxin.live;

import io.netty.channel.ChannelHandlerContext;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.ServerWebSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jiangxin.access.Principal.JudgeTablet;
import org.jiangxin.access.Sessions;
import org.jiangxin.http.LargeFrames;
import org.jiangxin.http.Problem;
import org.jiangxin.http.Refusal;
import org.jiangxin.http.TokenBucket;
import org.jiangxin.language.Language;

/** All WebSockets of one event loop, after their handshakes. Use it from that loop only. */
public final class LiveSockets {
  private static final long CHECK_SESSIONS_MILLIS = 20_000;
  private static final int LARGEST_SCREEN_FRAME = 1024;
  private static final int SCREEN_FRAMES_AT_ONCE = 20;
  private static final double SCREEN_FRAMES_A_SECOND = 5;
  private static final int NONSENSE_AT_ONCE = 5;
  private static final double NONSENSE_A_SECOND = 0.2;

  private final Vertx vertx;
  private final LiveServices services;
  private final Screens screens;
  private final Judges judges;
  private final SheetsFrames sheets;
  private final Set<ServerWebSocket> open = ConcurrentHashMap.newKeySet();

  /** The sockets of the current event loop. */
  public LiveSockets(Vertx vertx, Context context, LiveServices services) {
    this.vertx = vertx;
    this.services = services;
    this.screens = new Screens(vertx, context, services.standings(), services.broadcast());
    this.judges = new Judges(vertx, context, services.concerned(), services.presence());
    services.names().onChange(judges::seatingChanged);
    this.sheets = new SheetsFrames(services.standings(), services.presence(), services.names());
    services.broadcast().add(screens);
    vertx
        .eventBus()
        .<String>consumer(Sessions.REVOKED, message -> judges.sessionEnded(message.body()));
    vertx.setPeriodic(CHECK_SESSIONS_MILLIS, tick -> checkSessions());
  }

  /** Has the newest frames of the events made; fails with 404 when there is no such event. */
  public Future<Void> prepare(List<Wanted> wanted) {
    return Future.all(wanted.stream().map(this::prepare).toList()).mapEmpty();
  }

  private Future<ViewFrames> prepare(Wanted want) {
    return services
        .standings()
        .forJoining(want.event())
        .map(
            view ->
                services
                    .broadcast()
                    .frames(
                        view.orElseThrow(
                            () ->
                                new Refusal(
                                    Problem.notFound("There is no event {}", want.event())))));
  }

  /**
   * Connects a screen and sends it what it lacks of the events that it wants.
   *
   * @param encoder of the socket's frames, if there is one
   */
  public void openScreen(
      ServerWebSocket socket, Optional<ChannelHandlerContext> encoder, List<Wanted> wanted) {
    ScreenSocket screen =
        new ScreenSocket(
            socket,
            encoder,
            wanted.stream()
                .map(want -> new Subscription(want.event(), want.epoch(), want.position()))
                .toList());
    TokenBucket rate =
        new TokenBucket(SCREEN_FRAMES_AT_ONCE, SCREEN_FRAMES_A_SECOND, System.nanoTime());
    TokenBucket nonsense = new TokenBucket(NONSENSE_AT_ONCE, NONSENSE_A_SECOND, System.nanoTime());
    open.add(socket);
    services.metrics().screenJoined();
    socket.textMessageHandler(text -> screenSaid(screen, text, rate, nonsense));
    socket.binaryMessageHandler(any -> screen.close(CloseCode.NOT_TEXT, "text frames only"));
    socket.exceptionHandler(broken -> broke(socket, broken));
    socket.closeHandler(
        closed -> {
          open.remove(socket);
          screens.remove(screen);
          services.metrics().screenLeft();
        });
    screens.add(screen);
  }

  private void broke(ServerWebSocket socket, Throwable broken) {
    services.metrics().broken();
    LargeFrames.close(socket, broken);
  }

  private void screenSaid(
      ScreenSocket screen, String text, TokenBucket rate, TokenBucket nonsense) {
    if (text.getBytes(StandardCharsets.UTF_8).length > LARGEST_SCREEN_FRAME) {
      screen.close(CloseCode.TOO_BIG, "a frame has at most 1 KiB");
    } else if (!rate.allows(System.nanoTime())) {
      screen.close(CloseCode.POLICY, "too many frames");
    } else if (ScreenMessages.isResync(text)) {
      prepare(screen.wanted()).onSuccess(prepared -> screens.resync(screen));
    } else if (!nonsense.allows(System.nanoTime())) {
      screen.close(CloseCode.POLICY, "only resync is understood");
    }
  }

  /** Connects the tablet of a judge who reads this language. */
  public void openJudge(ServerWebSocket socket, JudgeTablet tablet, Language reader) {
    JudgeSocket judge =
        new JudgeSocket(
            vertx,
            socket,
            tablet,
            reader,
            services.marking(),
            sheets,
            services.metrics(),
            services.names());
    open.add(socket);
    services.metrics().judgeJoined();
    socket.textMessageHandler(judge::received);
    socket.binaryMessageHandler(any -> judge.close(CloseCode.NOT_TEXT, "text frames only"));
    socket.exceptionHandler(broken -> broke(socket, broken));
    socket.closeHandler(
        closed -> {
          open.remove(socket);
          judges.remove(judge);
          services.metrics().judgeLeft();
        });
    judges.add(judge);
    judge.push();
  }

  /** A revocation that this node did not hear of must not leave a socket open for long. */
  private void checkSessions() {
    judges
        .sessions()
        .forEach(
            session ->
                services
                    .sessions()
                    .stillValid(session)
                    .onSuccess(
                        valid -> {
                          if (!valid) {
                            judges.sessionEnded(session);
                          }
                        }));
  }

  /** Asks every client to reconnect, to another node or to this one once it is back. */
  public Future<Void> close() {
    services.broadcast().remove(screens);
    return Future.join(
            open.stream()
                .map(
                    socket ->
                        socket.close((short) CloseCode.RESTART.number(), "the server restarts"))
                .toList())
        .<Void>mapEmpty()
        .otherwiseEmpty();
  }
}
