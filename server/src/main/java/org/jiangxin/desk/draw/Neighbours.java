package org.jiangxin.desk.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiangxin.desk.draw.DrawSheet.Place;

/** Counts neighbours of one school or company. */
final class Neighbours {
  private record Spot(int session, int position) {}

  private record Pair(int one, int other) {}

  private final DrawSheet sheet;
  private final List<Pair> pairs = new ArrayList<>();

  Neighbours(DrawSheet sheet) {
    this.sheet = sheet;
    Map<Spot, Integer> spots = new HashMap<>();
    for (int at = 0; at < sheet.places().size(); at++) {
      Place place = sheet.places().get(at);
      spots.put(new Spot(place.session(), place.position()), at);
    }
    for (int at = 0; at < sheet.places().size(); at++) {
      Place place = sheet.places().get(at);
      Integer next = spots.get(new Spot(place.session(), place.position() + 1));
      if (next != null) {
        pairs.add(new Pair(at, next));
      }
    }
  }

  /**
   * How many pairs there are.
   *
   * @param order which entry is at each place
   */
  int violations(int[] order) {
    int violations = 0;
    for (Pair pair : pairs) {
      String organisation = organisation(order, pair.one());
      if (!organisation.isEmpty() && organisation.equals(organisation(order, pair.other()))) {
        violations++;
      }
    }
    return violations;
  }

  private String organisation(int[] order, int place) {
    return sheet.entries().get(order[place]).organisation();
  }
}
