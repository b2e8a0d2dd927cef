package org.jiangxin.scoring.award;

import org.jiangxin.scoring.exact.Exact;

/**
 * A ranked entry as the awards see it.
 *
 * @param rank its place; equal for those who share it
 * @param total what the ranking compares
 */
public record Candidate(int rank, Exact total) {}
