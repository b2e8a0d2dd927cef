package org.jiangxin.live;

import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jiangxin.competition.Entry;
import org.jiangxin.competition.Event;
import org.jiangxin.desk.draw.Seat;
import org.jiangxin.desk.draw.Seating;

/** The order in which judges meet the entries. */
final class EntryOrder {
  private EntryOrder() {}

  /**
   * By code where judges know codes only, so that the order gives nothing away; else by session and
   * station where these were drawn; else as in the document.
   */
  static List<Entry> of(Event event, Seating seating, boolean codes) {
    Comparator<Entry> order =
        codes
            ? Comparator.comparing(entry -> seating.code(entry.id()))
            : Comparator.<Entry>comparingInt(entry -> session(seating, entry))
                .thenComparingInt(entry -> station(seating, entry));
    return StreamSupport.stream(event.entries().spliterator(), false).sorted(order).toList();
  }

  private static int session(Seating seating, Entry entry) {
    boolean drawn = seating.seats().values().stream().anyMatch(seat -> seat.place().isPresent());
    return seating.seat(entry.id()).flatMap(Seat::session).orElse(drawn ? Integer.MAX_VALUE : 0);
  }

  private static int station(Seating seating, Entry entry) {
    return seating.seat(entry.id()).flatMap(Seat::station).orElse(0);
  }
}
