package org.jiangxin.archive.verify;

import org.jiangxin.marking.EventKey;
import org.jiangxin.marking.EventState;
import org.jiangxin.marking.HashLink;

/**
 * What was found out about an event that agrees as far as it was read.
 *
 * @param rows how many rows of its ledger agree
 * @param head the hash of the last of them
 * @param ranked how many entries have a rank
 */
public record EventReport(
    EventKey event, long rows, HashLink.Hash head, EventState state, int ranked) {

  @Override
  public String toString() {
    return event
        + ": "
        + rows
        + " rows, head "
        + head
        + ", state "
        + state.wireName()
        + ", "
        + ranked
        + " ranked";
  }
}
