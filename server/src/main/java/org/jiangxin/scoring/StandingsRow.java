package org.jiangxin.scoring;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jiangxin.scoring.mark.Marked;

/**
 * One entry's line of the standings.
 *
 * @param rank 1 and up; empty for an entry without a total or with a status other than competing
 * @param tied shares its place with the row before
 * @param total what the ranking compares, officials' decisions included: the scheme's root value,
 *     or for the rank methods the sum or product of ranks (then the root's own value stands first
 *     in {@code parts})
 * @param parts every node below the root that has a value, by id, in scheme order, those that do
 *     not count included
 * @param marked marks given of those expected
 * @param scale700 points on the 700-point scale (median/MAD), 0 to 1000; empty where the event does
 *     not show it or the entry has no rank
 * @param award index into the event's awards
 */
public record StandingsRow(
    Optional<Integer> rank,
    boolean tied,
    String entry,
    String delegation,
    Optional<BigDecimal> total,
    Map<String, BigDecimal> parts,
    Marked marked,
    EntryStatus status,
    Optional<Integer> scale700,
    Optional<Integer> award) {}
