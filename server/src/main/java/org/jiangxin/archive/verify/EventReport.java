package org.jiangxin.archive.verify;

import java.util.Optional;
import org.jiangxin.marking.EventKey;
import org.jiangxin.marking.EventState;
import org.jiangxin.marking.HashLink;

/**
 * What was found out about an event that agrees as far as it was read.
 *
 * @param rows how many rows of its ledger agree
 * @param head the hash of the last of them
 * @param ranked how many entries have a rank
 * @param signedBy the id of the key that signed the published result
 */
public record EventReport(
    EventKey event,
    long rows,
    HashLink.Hash head,
    EventState state,
    int ranked,
    Optional<String> signedBy) {

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
        + " ranked"
        + signedBy.map(key -> ", signed by key " + key).orElse(unsigned());
  }

  /** A result that was only just published is honest without a signature too. */
  private String unsigned() {
    return state == EventState.PUBLISHED ? ", not signed" : "";
  }
}
