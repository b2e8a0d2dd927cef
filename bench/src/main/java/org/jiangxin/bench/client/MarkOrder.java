package org.jiangxin.bench.client;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The marks that one judge gives: every entry's first aspect, then every entry's second; when all
 * are given, all again with the next revision. Not thread-safe.
 */
final class MarkOrder {
  private static final int STEPS = 21;

  private final Tablet tablet;
  private final long ids = ThreadLocalRandom.current().nextLong();
  private int next = ThreadLocalRandom.current().nextInt(1 << 10);
  private int given;

  MarkOrder(Tablet tablet) {
    this.tablet = tablet;
  }

  /**
   * A mark.
   *
   * @param id by which its answer is known
   * @param json the message that gives it
   */
  record Mark(String id, String json) {}

  /** The next mark; its value is another one than that of the revision before. */
  Mark next() {
    int entries = tablet.entries().size();
    int sheet = entries * tablet.aspects().size();
    String entry = tablet.entries().get(given % entries);
    String aspect = tablet.aspects().get(given / entries % tablet.aspects().size());
    int revision = given / sheet;
    next = (next + 1 + given % 7) % STEPS;
    given++;
    String id = new UUID(ids, Long.MIN_VALUE | given).toString();
    return new Mark(id, json(id, entry, aspect, next / 2 + (next % 2 == 0 ? "" : ".5"), revision));
  }

  private String json(String id, String entry, String aspect, String value, int revision) {
    return "{\"type\":\"mark\",\"id\":\""
        + id
        + "\",\"competition\":\""
        + tablet.competition()
        + "\",\"event\":\""
        + tablet.event()
        + "\",\"entry\":\""
        + entry
        + "\",\"aspect\":\""
        + aspect
        + "\",\"value\":\""
        + value
        + "\",\"revision\":"
        + revision
        + ",\"reason\":null,\"judge\":\""
        + tablet.judge()
        + "\"}";
  }
}
