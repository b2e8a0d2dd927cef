package org.jiangxin.scoring;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jiangxin.scoring.explain.Comparison;
import org.jiangxin.scoring.explain.Explanation;
import org.jiangxin.scoring.judges.JudgeStatistics;
import org.jiangxin.scoring.mark.MarkKey;
import org.jiangxin.scoring.mark.MarkValue;
import org.jiangxin.scoring.mark.Marked;
import org.jiangxin.scoring.rules.EntryRules;
import org.jiangxin.scoring.rules.EventRules;
import org.jiangxin.scoring.team.TeamRow;

/** Finds entries, aspects and judges by their ids, and hands what arrives to the {@link Field}. */
final class IncrementalScoring implements EventScoring {

  private final Field field;
  private final Map<String, Integer> entries = new HashMap<>();
  private final Map<String, Integer> judges = new HashMap<>();

  IncrementalScoring(EventRules rules) {
    this.field = new Field(rules);
    for (EntryRules entry : rules.entries()) {
      entries.put(entry.id(), entries.size());
    }
    for (String judge : rules.judges()) {
      judges.put(judge, judges.size());
    }
    for (EntryRules entry : rules.entries()) {
      entry.exclude().stream()
          .filter(judges::containsKey)
          .forEach(judge -> exclude(entry.id(), judge));
    }
  }

  @Override
  public void mark(MarkKey key, MarkValue value) {
    int aspect = aspect(key.aspect());
    field.mark(entry(key.entry()), aspect, judge(aspect, key), Optional.of(value));
  }

  @Override
  public void withdraw(MarkKey key) {
    int aspect = aspect(key.aspect());
    field.mark(entry(key.entry()), aspect, judge(aspect, key), Optional.empty());
  }

  @Override
  public void status(String entry, EntryStatus status) {
    field.status(entry(entry), status);
  }

  @Override
  public void exclude(String entry, String judge) {
    field.exclude(entry(entry), known(judges, judge, "judge"), true);
  }

  @Override
  public void include(String entry, String judge) {
    field.exclude(entry(entry), known(judges, judge, "judge"), false);
  }

  @Override
  public void penalty(String entry, String id, BigDecimal points) {
    field.penalty(entry(entry), id, points);
  }

  @Override
  public void override(String entry, Optional<BigDecimal> total) {
    field.override(entry(entry), total);
  }

  @Override
  public Standings standings() {
    return new StandingsList(field.settled()).standings();
  }

  @Override
  public List<TeamRow> teams() {
    return new SideTables(field.settled()).teams();
  }

  @Override
  public Map<String, Integer> standardScale() {
    return new SideTables(field.settled()).standardScale();
  }

  @Override
  public JudgeStatistics statistics(Map<String, String> delegations) {
    Field settled = field.settled();
    return settled
        .judging()
        .statistics(
            settled.rules().entries().stream().map(EntryRules::delegation).toList(), delegations);
  }

  @Override
  public Optional<Integer> rank(String entry) {
    return field.settled().places().rank(entry(entry));
  }

  @Override
  public Optional<Comparison> next(String entry) {
    return new EntryExplainer(field.settled(), entry(entry)).next();
  }

  @Override
  public Explanation explain(String entry) {
    return new EntryExplainer(field.settled(), entry(entry)).explanation();
  }

  @Override
  public Marked marked(String entry) {
    return field.marks().marked(entry(entry));
  }

  @Override
  public Marked markedBy(String judge) {
    return field.marks().markedBy(known(judges, judge, "judge"));
  }

  @Override
  public boolean disputed(String entry, String aspect) {
    return field.disputed(entry(entry), aspect(aspect));
  }

  @Override
  public Set<String> disputedAspects(String entry) {
    Set<String> disputed = new TreeSet<>();
    for (int aspect : field.plan().aspects()) {
      if (field.disputed(entry(entry), aspect)) {
        disputed.add(field.plan().node(aspect).id());
      }
    }
    return disputed;
  }

  private int entry(String id) {
    return known(entries, id, "entry");
  }

  private int aspect(String id) {
    return field
        .plan()
        .number(id)
        .filter(node -> field.plan().aspect(node).isPresent())
        .orElseThrow(() -> new IllegalArgumentException("no aspect " + id));
  }

  private Optional<Integer> judge(int aspect, MarkKey key) {
    if (field.plan().markedOnce(aspect)) {
      return Optional.empty();
    }
    List<Integer> panel = field.plan().panel(aspect);
    return Optional.of(
        key.judge()
            .map(judges::get)
            .filter(panel::contains)
            .orElseThrow(() -> new IllegalArgumentException("no judge of the panel: " + key)));
  }

  private static int known(Map<String, Integer> numbers, String id, String what) {
    return Optional.ofNullable(numbers.get(id))
        .orElseThrow(() -> new IllegalArgumentException("no " + what + " " + id));
  }
}
