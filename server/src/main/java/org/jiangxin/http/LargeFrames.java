package org.jiangxin.http;

import io.netty.handler.codec.TooLongFrameException;
import io.netty.handler.codec.http.websocketx.CorruptedWebSocketFrameException;
import io.vertx.core.http.ServerWebSocket;

/**
 * Says why to a client whose frame, or whose message in pieces, is larger than the server reads at
 * all. Without it the connection would end without a word, or a message in pieces would not end it.
 */
public final class LargeFrames {
  private static final short TOO_BIG = 1009;

  private LargeFrames() {}

  /** Closes the socket when what comes cannot be read, with 1009 when it is too large. */
  public static void close(ServerWebSocket socket, Throwable broken) {
    if (isTooLarge(broken)) {
      socket.close(TOO_BIG, "a frame is too large");
    } else {
      socket.close();
    }
  }

  private static boolean isTooLarge(Throwable broken) {
    return broken instanceof TooLongFrameException
        || broken instanceof IllegalStateException
        || (broken instanceof CorruptedWebSocketFrameException corrupted
            && corrupted.closeStatus().code() == TOO_BIG);
  }
}
