package org.jiangxin.archive.copies;

import io.vertx.core.json.JsonObject;
import org.jiangxin.standings.Times;

/**
 * A copy that is there.
 *
 * @param bytes its size
 */
record Copy(CopyName name, long bytes) {

  JsonObject json() {
    JsonObject json =
        new JsonObject()
            .put("file", name.file())
            .put("at", Times.text(name.at()))
            .put("reason", name.reason())
            .put("bytes", bytes);
    name.event()
        .ifPresent(key -> json.put("competition", key.competition()).put("event", key.event()));
    return json;
  }
}
