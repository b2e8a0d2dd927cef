package org.jiangxin.display;

import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jiangxin.http.Handshake;
import org.jiangxin.http.OriginRule;
import org.jiangxin.http.Problem;
import org.jiangxin.http.Refusal;
import org.jiangxin.http.Routes;

/** The socket {@code /ws/screen}, by which a screen registers and hears what it is to show. */
record ScreenSocketRoutes(
    ConnectedScreens connected, ScreenRepository repository, OriginRule origins) implements Routes {

  @Override
  public void mount(Router router) {
    router.get("/ws/screen").handler(this::handshake);
  }

  private void handshake(RoutingContext call) {
    if (origins.of(call.request()) == OriginRule.Origin.FOREIGN) {
      throw new Refusal(Problem.forbidden("Sockets are open to our own pages only"));
    }
    Handshake.upgrade(call, (socket, encoder) -> opened(socket));
  }

  private void opened(ServerWebSocket socket) {
    ScreenSocket screen = new ScreenSocket(socket);
    AtomicReference<Optional<UUID>> known = new AtomicReference<>(Optional.empty());
    socket.textMessageHandler(
        text -> {
          if (screen.admits(text)) {
            said(screen, ScreenMessage.of(text), known);
          }
        });
    socket.closeHandler(closed -> known.get().ifPresent(id -> connected.remove(id, screen)));
  }

  private void said(
      ScreenSocket socket, ScreenMessage message, AtomicReference<Optional<UUID>> known) {
    if (message instanceof ScreenMessage.Hello hello && known.get().isEmpty()) {
      register(socket, hello, known);
    } else if (message instanceof ScreenMessage.Showing showing) {
      socket.says(showing.what());
    } else {
      socket.refuse("not understood");
    }
  }

  private void register(
      ScreenSocket socket, ScreenMessage.Hello hello, AtomicReference<Optional<UUID>> known) {
    repository
        .register(digest(hello.key()), hello.name(), hello.width(), hello.height())
        .onSuccess(
            screen -> {
              known.set(Optional.of(screen.id()));
              connected.add(screen, socket);
            })
        .onFailure(away -> socket.sendAway());
  }

  private static byte[] digest(String key) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every JDK has SHA-256", impossible);
    }
  }
}
