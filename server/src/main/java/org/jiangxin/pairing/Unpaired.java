package org.jiangxin.pairing;

/**
 * An apprentice who stays without a mentor, and the proof that it has to be so: the mentors named
 * by {@code mentors} have {@code places} places for {@code apprentices} apprentices who can go
 * nowhere else.
 *
 * @param apprentice id of the contestant
 * @param mentors how many mentors teach their trades; 0 when nobody does
 * @param places how many apprentices these mentors take beside the settled ones
 * @param apprentices how many apprentices, without the settled ones, have no other mentors than
 *     these; more than {@code places}
 */
public record Unpaired(String apprentice, int mentors, int places, int apprentices) {}
