package org.jiangxin.scoring.scheme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Combines its parts: combine, then zeroIf, then scaleTo, then atLeast and atMost, then round.
 *
 * @param parts the children, in order; at least one
 * @param combine default {@link Combine.Sum}
 * @param max stated maximum, checked against what the parts can give; needed only where they do not
 *     tell
 * @param scaleTo the value is multiplied by scaleTo / the group's maximum
 * @param atLeast floor of the value
 * @param atMost cap of the value
 * @param zeroIf ids of yes/no aspects anywhere in the scheme; if any is yes the group is 0
 */
public record Group(
    String id,
    List<Node> parts,
    Combine combine,
    Optional<BigDecimal> max,
    Optional<BigDecimal> scaleTo,
    Optional<BigDecimal> atLeast,
    Optional<BigDecimal> atMost,
    List<String> zeroIf,
    boolean counts,
    Optional<Rounding> round)
    implements Node {

  /** Copies the lists, so that a scheme never changes once built. */
  public Group {
    parts = List.copyOf(parts);
    zeroIf = List.copyOf(zeroIf);
  }
}
