package org.jiangxin.live;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jiangxin.marking.RecordedMark;
import org.jiangxin.standings.Times;

/** A mark as its own judge is sent it. */
final class MarkJson {
  private MarkJson() {}

  static ObjectNode of(RecordedMark mark) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("entry", mark.id().entry());
    json.put("aspect", mark.id().aspect());
    json.put("value", mark.value().orElse(null));
    json.put("revision", mark.revision());
    json.put("position", mark.position());
    json.put("recordedAt", Times.text(mark.recordedAt()));
    json.put("judge", mark.judge());
    json.put("note", mark.note().orElse(null));
    ArrayNode photos = json.putArray("photos");
    mark.photos().forEach(photos::add);
    return json;
  }
}
