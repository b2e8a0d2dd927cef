package org.jiangxin.desk.draw;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What a draw gave.
 *
 * @param places the place's id by the entry's id, in the order of the places
 * @param violations how often the sheet's wishes are not met; 0 unless it could not be helped
 */
public record Draw(Map<String, String> places, int violations) {
  /** How many exchanges are tried at most to meet the sheet's wishes. */
  public static final int EXCHANGES = 50_000;

  /** Keeps the order. */
  public Draw {
    places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
  }

  /**
   * Draws. The entries are shuffled (Fisher and Yates, in Durstenfeld's form, from the end), and
   * the first takes the first place. Then, while the sheet's wishes are not met, two places change
   * their entries if that makes nothing worse. Only delegations and organisations are looked at, so
   * all entries that have both in common have the same chances.
   *
   * @param words what the public added, "" for nothing
   */
  public static Draw of(DrawSheet sheet, Seed seed, String words) {
    DrawStream stream = new DrawStream(seed, sheet.hash(), words);
    int[] order = IntStream.range(0, sheet.entries().size()).toArray();
    for (int last = order.length - 1; last > 0; last--) {
      exchange(order, last, stream.below(last + 1));
    }
    int violations = mend(order, stream, new Wishes(sheet));
    Map<String, String> places = new LinkedHashMap<>();
    for (int at = 0; at < order.length; at++) {
      places.put(sheet.entries().get(order[at]).id(), sheet.places().get(at).id());
    }
    return new Draw(places, violations);
  }

  private static int mend(int[] order, DrawStream stream, Wishes wishes) {
    int violations = wishes.violations(order);
    for (int tried = 0; violations > 0 && tried < EXCHANGES; tried++) {
      int one = stream.below(order.length);
      int other = stream.below(order.length);
      exchange(order, one, other);
      int after = wishes.violations(order);
      if (after > violations) {
        exchange(order, one, other);
      } else {
        violations = after;
      }
    }
    return violations;
  }

  private static void exchange(int[] order, int one, int other) {
    int entry = order[one];
    order[one] = order[other];
    order[other] = entry;
  }

  /** The sheet's wishes, as far as it has any. */
  private record Wishes(boolean spread, boolean separate, Shares shares, Neighbours neighbours) {
    Wishes(DrawSheet sheet) {
      this(
          sheet.spreadDelegations(),
          sheet.separateOrganisations(),
          new Shares(sheet),
          new Neighbours(sheet));
    }

    int violations(int[] order) {
      return (spread ? shares.violations(order) : 0)
          + (separate ? neighbours.violations(order) : 0);
    }
  }
}
