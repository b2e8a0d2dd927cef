package org.jiangxin.cli.walk;

import java.util.Map;

/**
 * Somebody who walks.
 *
 * @param token empty for a visitor
 * @param roles what they are to each event
 */
record Person(String name, String token, Map<String, Caller> roles) {

  Caller in(String event) {
    return roles.get(event);
  }

  /** Whether the entry is this contestant's own. */
  boolean owns(String entry) {
    return name.equals(Secrets.contestant(entry));
  }

  static Person everywhere(String name, String token, Caller caller) {
    return new Person(name, token, Map.of(WalkedHall.WELDING, caller, WalkedHall.BAKING, caller));
  }
}
