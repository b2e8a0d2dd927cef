package org.jiangxin.scoring.rules;

import java.util.List;
import java.util.Optional;
import org.jiangxin.scoring.award.AwardRule;
import org.jiangxin.scoring.ranking.Ranking;
import org.jiangxin.scoring.scheme.Group;
import org.jiangxin.scoring.team.TeamRule;

/**
 * What one event's standings depend on, besides its marks and the officials' decisions.
 *
 * @param scheme the tree; the root's value is the total
 * @param ranking who stands before whom
 * @param awards best first; may be empty
 * @param teams the ranking of delegations, if there is one
 * @param scale700 whether the 700-point scale is shown beside the totals
 * @param judges ids of the event's judges, in the document's order
 * @param entries in the document's order
 */
public record EventRules(
    Group scheme,
    Ranking ranking,
    List<AwardRule> awards,
    Optional<TeamRule> teams,
    boolean scale700,
    List<String> judges,
    List<EntryRules> entries) {

  /** Copies the lists. */
  public EventRules {
    awards = List.copyOf(awards);
    judges = List.copyOf(judges);
    entries = List.copyOf(entries);
  }

  /** The same for other entries. */
  public EventRules withEntries(List<EntryRules> changed) {
    return new EventRules(scheme, ranking, awards, teams, scale700, judges, changed);
  }
}
