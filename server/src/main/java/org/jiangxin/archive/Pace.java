package org.jiangxin.archive;

import java.util.concurrent.locks.LockSupport;

/**
 * How fast rows are read. Work that nobody waits for rests most of the time, so that a hall's marks
 * have the processor and the disk. For one thread.
 */
public final class Pace {
  private static final int ROWS_WITHOUT_REST = 200;
  private static final int UNHURRIED_RESTS = 19;

  private final int rests;
  private int rows;
  private long workingSince = System.nanoTime();

  private Pace(int rests) {
    this.rests = rests;
  }

  /** As fast as can be. */
  public static Pace full() {
    return new Pace(0);
  }

  /** Works a twentieth of the time. */
  public static Pace unhurried() {
    return new Pace(UNHURRIED_RESTS);
  }

  /** A row was dealt with: rests when it is time to, so many times as long as it worked. */
  void row() {
    rows++;
    if (rests > 0 && rows % ROWS_WITHOUT_REST == 0) {
      LockSupport.parkNanos((System.nanoTime() - workingSince) * rests);
      workingSince = System.nanoTime();
    }
  }
}
