package org.jiangxin.competition.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiangxin.competition.Contestant;
import org.jiangxin.competition.Entry;
import org.jiangxin.competition.Judge;
import org.jiangxin.competition.Problem.Rule;
import org.jiangxin.competition.Roster;

/** {@code conflicts: delegation}: nobody marks an entry of their own delegation. */
final class Conflicts {

  private static final Map<String, Boolean> WORDS = Map.of("delegation", true, "none", false);

  private final Roster<Contestant> contestants;
  private final Roster<Judge> judges;

  Conflicts(Roster<Contestant> contestants, Roster<Judge> judges) {
    this.contestants = contestants;
    this.judges = judges;
  }

  /** What an object says about conflicts, if anything. */
  static Optional<Boolean> wanted(Fields fields) {
    return fields.optional("conflicts", value -> value.oneOf(WORDS));
  }

  /** Notes each judge of the panel who shares a delegation with the entry and is not excluded. */
  void check(Entry entry, List<String> panel, Value where) {
    Set<String> own =
        entry.contestants().stream()
            .flatMap(id -> contestants.find(id).stream())
            .flatMap(contestant -> contestant.delegation().stream())
            .collect(Collectors.toSet());
    panel.stream()
        .filter(judge -> !entry.exclude().contains(judge))
        .flatMap(id -> judges.find(id).stream())
        .filter(judge -> judge.delegation().filter(own::contains).isPresent())
        .forEach(judge -> note(entry, judge, where));
  }

  private static void note(Entry entry, Judge judge, Value where) {
    where.problem(
        Rule.CONFLICT,
        "judge {} is of the entry's own delegation {}; add exclude: [{}] to entry {} or take the"
            + " judge off the panel",
        judge.id(),
        judge.delegation().orElse(""),
        judge.id(),
        entry.id());
  }
}
