package org.jiangxin.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;

/**
 * What a page keeps of the machine, after its garbage was collected.
 *
 * @param heapKilobytes of JavaScript
 * @param nodes of the document, and those that are kept without being in it
 * @param listeners of events
 */
record Footprint(long heapKilobytes, long nodes, long listeners) {
  private static final long HEAP_SLACK = 2_048;
  private static final long NODES_SLACK = 1_000;
  private static final long LISTENERS_SLACK = 100;

  static Footprint of(HallScreen screen) {
    CDPSession browser = screen.context().newCDPSession(screen.page());
    browser.send("HeapProfiler.collectGarbage");
    JsonObject heap = browser.send("Runtime.getHeapUsage");
    JsonObject dom = browser.send("Memory.getDOMCounters");
    browser.detach();
    return new Footprint(
        heap.get("usedSize").getAsLong() / 1024,
        dom.get("nodes").getAsLong(),
        dom.get("jsEventListeners").getAsLong());
  }

  /** Whether it has not grown beyond what another picture of the same view may take. */
  boolean isLevelWith(Footprint before) {
    return heapKilobytes <= before.heapKilobytes * 1.25 + HEAP_SLACK
        && nodes <= before.nodes * 1.25 + NODES_SLACK
        && listeners <= before.listeners * 1.25 + LISTENERS_SLACK;
  }

  @Override
  public String toString() {
    return "%,d kB, %,d nodes, %,d listeners".formatted(heapKilobytes, nodes, listeners);
  }
}
