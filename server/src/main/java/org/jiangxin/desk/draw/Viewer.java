package org.jiangxin.desk.draw;

import io.vertx.core.json.JsonObject;
import java.util.Optional;

/**
 * Who looks at draws, and what they may see of them.
 *
 * @param organizer the organiser's name
 * @param mayKnowNames whether the public may know who is who in the event
 */
record Viewer(Optional<String> organizer, boolean mayKnowNames) {

  static Viewer organizer(String name) {
    return new Viewer(Optional.of(name), true);
  }

  static Viewer anybody(boolean mayKnowNames) {
    return new Viewer(Optional.empty(), mayKnowNames);
  }

  JsonObject see(RecordedDraw draw) {
    if (organizer.isPresent()) {
      JsonObject json = DrawJson.forOrganizers(draw);
      return draw.isKnownTo(organizer.get()) ? DrawJson.withResult(json, draw) : json;
    }
    JsonObject json = DrawJson.sealed(draw);
    return draw.opened().isPresent() && mayKnowNames ? DrawJson.withResult(json, draw) : json;
  }
}
