package org.jiangxin.archive.verify;

import java.util.List;

/** What a verification found. */
public record Report(List<EventReport> events, List<Finding> findings) {

  /** Copies the lists. */
  public Report {
    events = List.copyOf(events);
    findings = List.copyOf(findings);
  }

  /** Whether everything agrees. */
  public boolean agrees() {
    return findings.isEmpty();
  }
}
