package org.jiangxin.pairing;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an organiser asks a proposal for, beside what the document says.
 *
 * @param apprentices ids of the contestants who look for a mentor; the document's list when empty
 * @param results whose entries' contestants look for a mentor too
 * @param wishes apprentices' wishes that replace the document's, by apprentice
 * @param mentorWishes mentors' wishes that replace the document's, by mentor
 * @param fixed the mentor of each apprentice whose pair is settled; the saved settled pairs when
 *     empty
 * @param preferCrossDelegation whether pairs of different delegations are preferred
 */
public record PairingRequest(
    Optional<List<String>> apprentices,
    List<Best> results,
    Map<String, List<String>> wishes,
    Map<String, List<String>> mentorWishes,
    Optional<Map<String, String>> fixed,
    boolean preferCrossDelegation) {

  /**
   * The best of an event.
   *
   * @param places the last place that counts, 1 or more
   */
  public record Best(String event, int places) {}

  /** Asks for nothing special. */
  public static final PairingRequest PLAIN =
      new PairingRequest(Optional.empty(), List.of(), Map.of(), Map.of(), Optional.empty(), false);

  /** Copies the collections. */
  public PairingRequest {
    apprentices = apprentices.map(List::copyOf);
    results = List.copyOf(results);
    wishes = Map.copyOf(wishes);
    mentorWishes = Map.copyOf(mentorWishes);
    fixed = fixed.map(Map::copyOf);
  }
}
