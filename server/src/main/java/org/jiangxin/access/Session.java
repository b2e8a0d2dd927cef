package org.jiangxin.access;

import java.time.Instant;

/**
 * Somebody who is signed in.
 *
 * @param id names the session; no secret
 * @param principal never a visitor
 * @param expiresAt when it ends by itself
 */
public record Session(String id, Principal principal, Instant expiresAt) {

  /** The role's name as the protocol says it. */
  public String role() {
    if (principal instanceof Principal.Organizer) {
      return AccountRole.ORGANIZER.wireName();
    }
    if (principal instanceof Principal.Contestant) {
      return Participant.Kind.CONTESTANT.wireName();
    }
    return principal instanceof Principal.Arbiter
        ? AccountRole.ARBITRATION.wireName()
        : Participant.Kind.JUDGE.wireName();
  }
}
