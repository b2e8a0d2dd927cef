package org.jiangxin.scoring.award;

import java.util.Optional;

/**
 * One line of {@code awards}, best first: {@code {title, places: n}} or {@code {title, share: 0.10,
 * rounding}}. Awards follow each other down the ranking: two golds of a shared first place leave no
 * silver.
 *
 * @param quota how many places; {@link Quota.Unlimited} where the document names neither places nor
 *     share
 * @param tie a tie across the border, default extend
 * @param margin {@code margin}: entries within it of the last one that holds this award by its
 *     place take it too
 * @param atLeast {@code atLeast}: a floor under which the award is not given
 */
public record AwardRule(
    Quota quota, AwardTie tie, Optional<Threshold> margin, Optional<Threshold> atLeast) {}
