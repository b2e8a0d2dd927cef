package org.jiangxin.marking;

/**
 * Names one event of one competition, and so one ledger.
 *
 * @param competition the competition's id
 * @param event the event's id within it
 */
public record EventKey(String competition, String event) {
  @Override
  public String toString() {
    return competition + "/" + event;
  }
}
