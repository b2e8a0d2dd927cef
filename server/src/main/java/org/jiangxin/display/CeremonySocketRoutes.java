package org.jiangxin.display;

import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.jiangxin.http.Handshake;
import org.jiangxin.http.LargeFrames;
import org.jiangxin.http.OriginRule;
import org.jiangxin.http.Problem;
import org.jiangxin.http.Refusal;
import org.jiangxin.http.Routes;
import org.jiangxin.marking.EventKey;

/** The public socket {@code /ws/ceremony}: shows each step when it is reached. */
record CeremonySocketRoutes(CeremonyHall hall, OriginRule origins) implements Routes {
  private static final short POLICY = 1008;
  private static final int LONGEST_ID = 64;

  @Override
  public void mount(Router router) {
    router.get("/ws/ceremony").handler(this::handshake);
  }

  private void handshake(RoutingContext call) {
    if (origins.of(call.request()) == OriginRule.Origin.FOREIGN) {
      throw new Refusal(Problem.forbidden("Sockets are open to our own pages only"));
    }
    EventKey event = new EventKey(parameter(call, "competition"), parameter(call, "event"));
    Handshake.upgrade(call, (socket, encoder) -> opened(event, socket));
  }

  private void opened(EventKey event, ServerWebSocket socket) {
    socket.textMessageHandler(text -> socket.close(POLICY, "nothing is understood here"));
    socket.binaryMessageHandler(any -> socket.close(POLICY, "nothing is understood here"));
    socket.exceptionHandler(broken -> LargeFrames.close(socket, broken));
    hall.add(event, socket);
  }

  private static String parameter(RoutingContext call, String name) {
    String value = call.queryParams().contains(name) ? call.queryParams().get(name) : "";
    if (value.isEmpty() || value.length() > LONGEST_ID) {
      throw new Refusal(Problem.malformed("Name the {}", name));
    }
    return value;
  }
}
