package org.jiangxin.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jiangxin.scoring.award.AwardReason;
import org.jiangxin.scoring.award.Awards;
import org.jiangxin.scoring.award.Candidate;
import org.jiangxin.scoring.exact.Exact;
import org.jiangxin.scoring.ranking.PlaceKey;
import org.jiangxin.scoring.ranking.Ranking;
import org.jiangxin.scoring.rules.EntryRules;
import org.jiangxin.scoring.tree.SchemePlan;

/** Writes the standings of a settled field, row by row. */
final class StandingsList {

  private final Field field;

  StandingsList(Field field) {
    this.field = field;
  }

  Standings standings() {
    List<PlaceKey> ranked = field.places().inOrder();
    List<Candidate> candidates = candidates(ranked);
    List<Optional<AwardReason>> awards = awards(candidates);
    Map<String, Integer> scale =
        field.rules().scale700() ? new SideTables(field).standardScale() : Map.of();
    List<StandingsRow> rows = new ArrayList<>();
    for (int line = 0; line < ranked.size(); line++) {
      int rank = candidates.get(line).rank();
      boolean tied = line > 0 && candidates.get(line - 1).rank() == rank;
      rows.add(
          row(
              ranked.get(line).entry(),
              Optional.of(rank),
              tied,
              scale,
              awards.get(line).map(AwardReason::award)));
    }
    for (int entry : unranked()) {
      rows.add(row(entry, Optional.empty(), false, Map.of(), Optional.empty()));
    }
    return new Standings(rows);
  }

  /** Why an entry has its award. */
  Optional<AwardReason> award(int entry) {
    List<PlaceKey> ranked = field.places().inOrder();
    return field
        .places()
        .key(entry)
        .flatMap(key -> awards(candidates(ranked)).get(ranked.indexOf(key)));
  }

  private List<Optional<AwardReason>> awards(List<Candidate> candidates) {
    return Awards.reasons(field.rules().awards(), candidates, field.rules().ranking().better());
  }

  private List<Candidate> candidates(List<PlaceKey> ranked) {
    List<Candidate> candidates = new ArrayList<>();
    int rank = 1;
    for (int line = 0; line < ranked.size(); line++) {
      PlaceKey key = ranked.get(line);
      boolean shared = line > 0 && field.places().shared(ranked.get(line - 1), key);
      rank = shared ? rank : line + 1;
      candidates.add(new Candidate(rank, key.total()));
    }
    return candidates;
  }

  private List<Integer> unranked() {
    return IntStream.range(0, field.rules().entries().size())
        .filter(entry -> field.places().key(entry).isEmpty())
        .boxed()
        .sorted(Comparator.comparing(entry -> field.decisions().status(entry)))
        .toList();
  }

  private StandingsRow row(
      int entry,
      Optional<Integer> rank,
      boolean tied,
      Map<String, Integer> scale,
      Optional<Integer> award) {
    EntryRules rules = field.rules().entries().get(entry);
    return new StandingsRow(
        rank,
        tied,
        rules.id(),
        rules.delegation(),
        field.total(entry).map(total -> total.shown(field.totalDigits())),
        parts(entry),
        field.marks().marked(entry),
        field.decisions().status(entry),
        Optional.ofNullable(scale.get(rules.id())),
        award);
  }

  private boolean byTotal() {
    return field.rules().ranking() instanceof Ranking.ByTotal;
  }

  private Map<String, BigDecimal> parts(int entry) {
    SchemePlan plan = field.plan();
    Map<String, BigDecimal> parts = new LinkedHashMap<>();
    for (int node = byTotal() ? SchemePlan.ROOT + 1 : SchemePlan.ROOT; node < plan.size(); node++) {
      String id = plan.node(node).id();
      int digits = plan.shownDigits(node);
      Optional<Exact> value = field.scores().value(entry, node);
      value.ifPresent(exact -> parts.put(id, exact.shown(digits)));
    }
    return Collections.unmodifiableMap(parts);
  }
}
