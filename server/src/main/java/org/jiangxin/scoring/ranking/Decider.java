package org.jiangxin.scoring.ranking;

import java.util.Optional;

/**
 * What separated two entries.
 *
 * @param name {@code total}, {@code method} (the ranking method's own rules) or {@code ties[n]}
 * @param tie index of the tie-break, where it was one
 */
public record Decider(String name, Optional<Integer> tie) {}
