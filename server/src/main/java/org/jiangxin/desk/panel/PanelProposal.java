package org.jiangxin.desk.panel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Fills panels so that nobody judges with a conflict where it can be helped, and the judges'
 * numbers of panels are as even as they can be. The same for the same wishes in the same order.
 *
 * <p>Evenness is exact: seats are handed on along chains of events until no chain leads from a
 * judge to one with two panels fewer, which is the optimal semi-matching (Harvey, Ladner, Lovász,
 * Tamir 2006) and makes the sum of squares, and so the greatest difference, least.
 */
final class PanelProposal {

  /**
   * An event whose panel is looked for.
   *
   * @param seats how many judges it shall have
   * @param kept judges who stay, such as the chief judge
   * @param conflicts number of entries that each judge has a conflict with; those without are not
   *     in it
   */
  record Wanted(String event, int seats, Set<String> kept, Map<String, Integer> conflicts) {

    /** Copies the collections. */
    Wanted {
      kept = Set.copyOf(kept);
      conflicts = Map.copyOf(conflicts);
    }
  }

  private final List<String> judges;
  private final Map<String, Integer> load = new HashMap<>();
  private final Map<String, Set<String>> free = new LinkedHashMap<>();
  private final Map<String, Set<String>> seated = new LinkedHashMap<>();

  private PanelProposal(List<String> judges, Map<String, Integer> fixed) {
    this.judges = judges;
    judges.forEach(judge -> load.put(judge, fixed.getOrDefault(judge, 0)));
  }

  /**
   * Judges by event, both in the order given.
   *
   * @param judges all who could judge
   * @param fixed how many panels each judge has that stay as they are
   */
  static Map<String, List<String>> of(
      List<String> judges, Map<String, Integer> fixed, List<Wanted> events) {
    PanelProposal proposal = new PanelProposal(judges, fixed);
    events.stream()
        .sorted(Comparator.comparing(event -> proposal.candidates(event).size()))
        .forEach(proposal::seat);
    proposal.level();
    Map<String, List<String>> panels = new LinkedHashMap<>();
    events.forEach(event -> panels.put(event.event(), proposal.panel(event)));
    return panels;
  }

  private List<String> panel(Wanted event) {
    Set<String> panel = new HashSet<>(seated.get(event.event()));
    panel.addAll(event.kept());
    return judges.stream().filter(panel::contains).toList();
  }

  /** All without a conflict; where they are too few, those with the fewest as well. */
  private Set<String> candidates(Wanted event) {
    List<String> others = judges.stream().filter(judge -> !event.kept().contains(judge)).toList();
    int needed = Math.max(0, event.seats() - event.kept().size());
    List<String> best =
        others.stream()
            .sorted(Comparator.comparing(judge -> event.conflicts().getOrDefault(judge, 0)))
            .toList();
    Set<String> some = new LinkedHashSet<>(best.subList(0, Math.min(needed, best.size())));
    others.stream().filter(judge -> !event.conflicts().containsKey(judge)).forEach(some::add);
    return some;
  }

  private void seat(Wanted event) {
    event.kept().forEach(judge -> load.merge(judge, 1, Integer::sum));
    Set<String> candidates = candidates(event);
    List<String> chosen =
        judges.stream()
            .filter(candidates::contains)
            .sorted(Comparator.comparing(load::get))
            .limit(Math.max(0, event.seats() - event.kept().size()))
            .toList();
    chosen.forEach(judge -> load.merge(judge, 1, Integer::sum));
    free.put(event.event(), candidates);
    seated.put(event.event(), new LinkedHashSet<>(chosen));
  }

  /** Each round lowers the sum of squared loads, so there is a last one. */
  private void level() {
    boolean moved = true;
    while (moved) {
      moved = false;
      for (String judge : judges) {
        moved |= handOn(judge);
      }
    }
  }

  /** A step of a chain: {@code from} gives the seat in the event to {@code to}. */
  private record Step(String from, String event, String to) {}

  /** Hands one of the judge's seats on, along a chain to somebody with two panels fewer. */
  private boolean handOn(String judge) {
    Map<String, Step> reached = new HashMap<>();
    Deque<String> open = new ArrayDeque<>(List.of(judge));
    while (!open.isEmpty()) {
      for (Step step : steps(open.remove())) {
        if (!step.to().equals(judge) && reached.putIfAbsent(step.to(), step) == null) {
          if (load.get(step.to()) <= load.get(judge) - 2) {
            move(judge, step.to(), reached);
            return true;
          }
          open.add(step.to());
        }
      }
    }
    return false;
  }

  private List<Step> steps(String judge) {
    List<Step> steps = new ArrayList<>();
    seated.forEach(
        (event, panel) -> {
          if (panel.contains(judge)) {
            free.get(event).stream()
                .filter(other -> !panel.contains(other))
                .forEach(other -> steps.add(new Step(judge, event, other)));
          }
        });
    return steps;
  }

  private void move(String first, String last, Map<String, Step> reached) {
    Optional<Step> step = Optional.of(reached.get(last));
    while (step.isPresent()) {
      Step now = step.get();
      Collection<String> panel = seated.get(now.event());
      panel.remove(now.from());
      panel.add(now.to());
      step = Optional.ofNullable(now.from().equals(first) ? null : reached.get(now.from()));
    }
    load.merge(first, -1, Integer::sum);
    load.merge(last, 1, Integer::sum);
  }
}
