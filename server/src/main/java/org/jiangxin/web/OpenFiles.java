package org.jiangxin.web;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * How many connections this process can hold: at the limit of open files the acceptor itself dies.
 */
public final class OpenFiles {
  /** For the database, the cluster, jars and those who are refused. */
  private static final long RESERVE = 1_000;

  private static final int ELSEWHERE = 10_000;
  private static final int LEAST = 100;
  private static final int MOST = 500_000;

  private OpenFiles() {}

  /** The limit on open files less what else needs them. */
  public static int connections() {
    if (ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix) {
      long free = unix.getMaxFileDescriptorCount() - RESERVE;
      return (int) Math.max(LEAST, Math.min(MOST, free));
    }
    return ELSEWHERE;
  }
}
