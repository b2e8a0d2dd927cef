package org.jiangxin.live;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import org.jiangxin.marking.EventBook;
import org.jiangxin.marking.RecordedMark;

/** Which photos lie beside an event's marks now, for who leads its panel. */
final class PhotosJson {
  private PhotosJson() {}

  /** Adds them in the order in which their marks were given. */
  static void add(ObjectNode overview, EventBook book) {
    ArrayNode lines = overview.putArray("photos");
    book.marks().stream()
        .filter(mark -> !mark.photos().isEmpty())
        .sorted(Comparator.comparingLong(RecordedMark::position))
        .forEach(mark -> add(lines.addObject(), mark));
  }

  private static void add(ObjectNode line, RecordedMark mark) {
    line.put("entry", mark.id().entry());
    line.put("aspect", mark.id().aspect());
    line.put("judge", mark.judge());
    ArrayNode photos = line.putArray("photos");
    mark.photos().forEach(photos::add);
  }
}
