package org.jiangxin.scoring.team;

import org.jiangxin.scoring.scheme.Take;

/**
 * {@code teams: {take, best, atLeast}}: each delegation's best entries make its result; equal
 * delegations share the place.
 *
 * @param take sum (default) or mean
 * @param best how many of its ranked entries count, 1 or more
 * @param atLeast a delegation with fewer ranked entries than this is not ranked, default 1
 */
public record TeamRule(Take take, int best, int atLeast) {}
