package org.jiangxin.desk.draw;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jiangxin.desk.draw.DrawSheet.Entry;
import org.jiangxin.desk.draw.DrawSheet.Place;

/**
 * Counts by how many entries sessions miss their fair share of a delegation, which is the
 * delegation's size times the session's, divided by the number of all, rounded down or up.
 */
final class Shares {
  private final int[] sessionOf;
  private final int[] delegationOf;
  private final int[][] least;
  private final int[][] most;

  Shares(DrawSheet sheet) {
    Map<Object, Integer> sessions = new LinkedHashMap<>();
    Map<Object, Integer> delegations = new HashMap<>();
    sessionOf =
        sheet.places().stream().map(Place::session).mapToInt(s -> number(sessions, s)).toArray();
    delegationOf =
        sheet.entries().stream()
            .map(Entry::delegation)
            .mapToInt(name -> name.isEmpty() ? -1 : number(delegations, name))
            .toArray();
    least = new int[sessions.size()][delegations.size()];
    most = new int[sessions.size()][delegations.size()];
    fill(sizes(sessionOf, sessions.size()), sizes(delegationOf, delegations.size()));
  }

  private static int number(Map<Object, Integer> known, Object name) {
    return known.computeIfAbsent(name, any -> known.size());
  }

  private static int[] sizes(int[] groups, int number) {
    int[] sizes = new int[number];
    for (int group : groups) {
      if (group >= 0) {
        sizes[group]++;
      }
    }
    return sizes;
  }

  private void fill(int[] sessions, int[] delegations) {
    for (int session = 0; session < sessions.length; session++) {
      for (int delegation = 0; delegation < delegations.length; delegation++) {
        int product = sessions[session] * delegations[delegation];
        least[session][delegation] = product / sessionOf.length;
        most[session][delegation] = (product + sessionOf.length - 1) / sessionOf.length;
      }
    }
  }

  /**
   * How many entries are too many or missing, over all sessions and delegations.
   *
   * @param order which entry is at each place
   */
  int violations(int[] order) {
    int[][] found = new int[least.length][least.length == 0 ? 0 : least[0].length];
    for (int place = 0; place < order.length; place++) {
      int delegation = delegationOf[order[place]];
      if (delegation >= 0) {
        found[sessionOf[place]][delegation]++;
      }
    }
    int violations = 0;
    for (int session = 0; session < found.length; session++) {
      for (int delegation = 0; delegation < found[session].length; delegation++) {
        int number = found[session][delegation];
        violations += Math.max(0, number - most[session][delegation]);
        violations += Math.max(0, least[session][delegation] - number);
      }
    }
    return violations;
  }
}
