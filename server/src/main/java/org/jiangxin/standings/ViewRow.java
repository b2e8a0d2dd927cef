package org.jiangxin.standings;

import java.util.Optional;
import org.jiangxin.scoring.StandingsRow;

/**
 * One entry's line as an audience sees it.
 *
 * @param name the contestants' names; empty when the audience may not know them
 * @param delegation the delegation's id; empty when the audience may not know it
 * @param changedAt the position at which the line last changed, its mere rank apart
 */
public record ViewRow(
    StandingsRow score,
    Optional<String> name,
    Optional<String> delegation,
    Optional<Integer> station,
    long changedAt) {

  /** The entry's id. */
  public String entry() {
    return score.entry();
  }

  /** The same entry's line with another result. */
  public ViewRow with(StandingsRow other) {
    return new ViewRow(other, name, delegation, station, changedAt);
  }

  /** The same line, changed at another position. */
  ViewRow changedAt(long position) {
    return new ViewRow(score, name, delegation, station, position);
  }

  /** Whether both lines say the same, apart from the rank, which follows from the order. */
  boolean saysTheSameAs(ViewRow other) {
    StandingsRow mine = score;
    StandingsRow theirs = other.score;
    return mine.tied() == theirs.tied()
        && mine.rank().isPresent() == theirs.rank().isPresent()
        && mine.total().equals(theirs.total())
        && mine.scale700().equals(theirs.scale700())
        && mine.marked().equals(theirs.marked())
        && mine.award().equals(theirs.award())
        && mine.status() == theirs.status()
        && mine.parts().equals(theirs.parts());
  }
}
