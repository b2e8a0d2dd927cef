package org.jiangxin.live;

import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jiangxin.access.Authentication;
import org.jiangxin.access.Principal;
import org.jiangxin.http.Handshake;
import org.jiangxin.http.OriginRule;
import org.jiangxin.http.Problem;
import org.jiangxin.http.Readers;
import org.jiangxin.http.Refusal;
import org.jiangxin.http.Routes;
import org.jiangxin.language.Language;

/** The handshakes of {@code /ws/standings} and {@code /ws/judge}. */
public final class SocketRoutes implements Routes {
  private final Vertx vertx;
  private final LiveServices services;
  private final Authentication authentication;
  private final OriginRule origins;

  /** Handshakes that lead to the given services. */
  public SocketRoutes(
      Vertx vertx, LiveServices services, Authentication authentication, OriginRule origins) {
    this.vertx = vertx;
    this.services = services;
    this.authentication = authentication;
    this.origins = origins;
  }

  @Override
  public void mount(Router router) {
    AtomicReference<LiveSockets> loop = new AtomicReference<>();
    router.get("/ws/standings").handler(call -> screen(call, sockets(loop)));
    router.get("/ws/judge").handler(call -> judge(call, sockets(loop)));
  }

  /** Made at a loop's first handshake, because only there the loop is sure to be the right one. */
  private LiveSockets sockets(AtomicReference<LiveSockets> loop) {
    if (loop.get() == null) {
      LiveSockets sockets = new LiveSockets(vertx, vertx.getOrCreateContext(), services);
      services.onClose(sockets::close);
      loop.set(sockets);
    }
    return loop.get();
  }

  private void screen(RoutingContext call, LiveSockets sockets) {
    requireOwnOrigin(call);
    List<Wanted> wanted = WantedEvents.of(call.queryParams());
    Handshake.upgradeWhen(
        call,
        sockets.prepare(wanted),
        prepared -> (socket, encoder) -> sockets.openScreen(socket, encoder, wanted));
  }

  private void judge(RoutingContext call, LiveSockets sockets) {
    requireOwnOrigin(call);
    Language reader = Readers.language(call.request());
    Handshake.upgradeWhen(
        call,
        authentication.of(call.request()).map(SocketRoutes::tablet),
        tablet -> (socket, encoder) -> sockets.openJudge(socket, tablet, reader));
  }

  private static Principal.JudgeTablet tablet(Principal principal) {
    if (principal instanceof Principal.JudgeTablet tablet) {
      return tablet;
    }
    throw new Refusal(
        principal instanceof Principal.Visitor
            ? Problem.signInFirst()
            : Problem.forbidden("Only judges' tablets mark"));
  }

  private void requireOwnOrigin(RoutingContext call) {
    if (origins.of(call.request()) == OriginRule.Origin.FOREIGN) {
      throw new Refusal(Problem.forbidden("Sockets are open to our own pages only"));
    }
  }
}
