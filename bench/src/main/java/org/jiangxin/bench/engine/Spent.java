package org.jiangxin.bench.engine;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * What the current thread has used since this was made. Processor time and allocated memory, which
 * a busy machine falsifies less than the time on the clock.
 */
final class Spent {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final long nanos = THREADS.getCurrentThreadCpuTime();
  private final long bytes = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());

  double micros() {
    return (THREADS.getCurrentThreadCpuTime() - nanos) / 1e3;
  }

  double bytes() {
    return THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - bytes;
  }
}
