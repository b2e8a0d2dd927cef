package org.jiangxin.cli.walk;

import io.vertx.core.json.JsonObject;
import java.util.List;
import org.jiangxin.web.TestSocket;

/** A socket that somebody leaves open during the whole walk. */
record Watch(Person person, String path, TestSocket socket) {

  /** All frames up to the one that tells of a state, that one last. */
  List<JsonObject> untilState(String state) {
    return socket.until(frame -> tells(frame, state));
  }

  private static boolean tells(JsonObject frame, String state) {
    if ("snapshot".equals(frame.getString("type"))) {
      return state.equals(frame.getString("state"));
    }
    return "sheets".equals(frame.getString("type"))
        && frame.getJsonArray("events").stream()
            .map(JsonObject.class::cast)
            .allMatch(event -> state.equals(event.getString("state")));
  }
}
