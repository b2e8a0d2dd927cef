package org.jiangxin.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiangxin.marking.Fact;
import org.jiangxin.scoring.scheme.Group;
import org.jiangxin.scoring.scheme.Node;
import org.jiangxin.standings.ViewRow;

/**
 * What was taken off: parts of the scheme below zero, groups that a fault made zero, penalties, and
 * totals set by decision.
 */
public final class DeductionsSheet {
  private static final String YES = "yes";

  private final OfficialRecord event;
  private final Words words;
  private final Map<String, String> titles;
  private final Map<String, ViewRow> lines;
  private final List<List<Cell>> rows = new ArrayList<>();

  private DeductionsSheet(OfficialRecord event, Words words) {
    this.event = event;
    this.words = words;
    titles = SchemeColumns.of(event.view().event().scheme(), words.language());
    lines = event.lines();
  }

  /** The sheet. */
  public static Sheet of(List<OfficialRecord> events, Words words) {
    return new Sheet(
        words.of("deductions"),
        words.columns(
            "event", "entry", "name", "delegation", "kind", "aspectTitle", "points", "reason"),
        Rows.of(
            events.stream()
                .flatMap(event -> new DeductionsSheet(event, words).rows().stream())
                .toList()));
  }

  private List<List<Cell>> rows() {
    event.view().rows().forEach(this::addBelowZero);
    addVoided();
    event.penalties().forEach(this::add);
    event.overrides().forEach(this::add);
    return rows;
  }

  private void addBelowZero(ViewRow line) {
    event
        .aspects()
        .keySet()
        .forEach(
            aspect ->
                Optional.ofNullable(line.score().parts().get(aspect))
                    .filter(points -> points.signum() < 0)
                    .ifPresent(points -> add(line, "scheme", title(aspect), points, "")));
  }

  /** Groups with {@code zeroIf} of whose aspects one is marked yes. */
  private void addVoided() {
    Map<String, Set<String>> faults =
        event.marks().stream()
            .filter(mark -> mark.value().filter(YES::equals).isPresent())
            .collect(
                Collectors.groupingBy(
                    mark -> mark.id().entry(),
                    LinkedHashMap::new,
                    Collectors.mapping(mark -> mark.id().aspect(), Collectors.toSet())));
    List<Group> voidable = new ArrayList<>();
    collect(event.view().event().rules().scheme(), voidable);
    faults.forEach(
        (entry, aspects) ->
            voidable.forEach(
                group ->
                    group.zeroIf().stream()
                        .filter(aspects::contains)
                        .forEach(fault -> addVoided(entry, group, fault))));
  }

  private void addVoided(String entry, Group group, String fault) {
    Optional.ofNullable(lines.get(entry))
        .ifPresent(line -> add(line, "voided", title(group.id()), BigDecimal.ZERO, title(fault)));
  }

  private static void collect(Node node, List<Group> voidable) {
    if (node instanceof Group group) {
      if (!group.zeroIf().isEmpty()) {
        voidable.add(group);
      }
      group.parts().forEach(part -> collect(part, voidable));
    }
  }

  private void add(Fact.PenaltySet penalty) {
    add(penalty.entry(), "penalty", penalty.penalty(), penalty.points(), penalty.reason());
  }

  private void add(Fact.TotalOverridden decision) {
    add(decision.entry(), "override", "", decision.total(), decision.reason());
  }

  private void add(
      String entry, String kind, String title, Optional<String> points, String reason) {
    ViewRow line = lines.get(entry);
    if (line != null && points.isPresent()) {
      add(line, kind, title, new BigDecimal(points.get()), reason);
    }
  }

  private void add(ViewRow line, String kind, String title, BigDecimal points, String reason) {
    rows.add(
        List.of(
            Cell.of(event.view().event().title().in(words.language())),
            Cell.of(line.entry()),
            Cell.text(line.name()),
            Cell.text(StandingsSheet.delegation(event.view(), line, words)),
            words.term("deduction", kind),
            Cell.of(title),
            new Cell.Decimal(points),
            Cell.of(reason)));
  }

  private String title(String node) {
    return titles.getOrDefault(node, node);
  }
}
