package org.jiangxin.desk.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jiangxin.desk.draw.DrawSheet.Place;

/** Makes the places that can be drawn. */
public final class Places {
  private Places() {}

  /**
   * Contest numbers or work codes: a prefix and the numbers from 1 on, all with as many digits as
   * the last one needs, at least two.
   */
  public static List<Place> numbered(String prefix, int number) {
    int digits = Math.max(2, String.valueOf(number).length());
    return IntStream.rangeClosed(1, number)
        .mapToObj(at -> new Place(prefix + padded(at, digits), 1, at))
        .toList();
  }

  /**
   * Stations, session by session. The sessions are as even as can be, the first ones larger; each
   * takes its first stations that are not kept free.
   *
   * @param stations how many there are in the hall
   * @param spare the numbers of those that are kept free
   * @throws NotDrawable when the sessions do not have a place for each entry
   */
  public static List<Place> stations(int entries, int sessions, int stations, Set<Integer> spare) {
    List<Integer> free =
        IntStream.rangeClosed(1, stations).boxed().filter(one -> !spare.contains(one)).toList();
    if ((long) free.size() * sessions < entries) {
      throw new NotDrawable(
          "{} sessions at {} stations are too few for {}", sessions, free.size(), entries);
    }
    int digits = Math.max(2, String.valueOf(stations).length());
    List<Place> places = new ArrayList<>();
    for (int session = 1; session <= sessions; session++) {
      int size = entries / sessions + (session <= entries % sessions ? 1 : 0);
      for (int station : free.subList(0, size)) {
        places.add(new Place(session + "-" + padded(station, digits), session, station));
      }
    }
    return places;
  }

  private static String padded(int number, int digits) {
    String text = String.valueOf(number);
    return "0".repeat(digits - text.length()) + text;
  }
}
