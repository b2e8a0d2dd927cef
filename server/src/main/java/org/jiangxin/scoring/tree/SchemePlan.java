package org.jiangxin.scoring.tree;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jiangxin.scoring.scheme.Aspect;
import org.jiangxin.scoring.scheme.Group;
import org.jiangxin.scoring.scheme.Marks;
import org.jiangxin.scoring.scheme.Node;

/**
 * A scheme laid out for computing: nodes numbered in scheme order, each parent before its parts, so
 * that going through them backwards meets every part before its group. Expects a scheme without
 * problems.
 */
public final class SchemePlan {

  /** The root's number. */
  public static final int ROOT = 0;

  private static final int NONE = -1;

  private final List<Node> nodes = new ArrayList<>();
  private final List<Integer> parents = new ArrayList<>();
  private final List<List<Integer>> parts = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> judges;
  private final List<List<Integer>> panels;
  private final Set<String> switches;
  private final Map<Integer, List<Integer>> voidedBy;
  private final List<Integer> shownDigits;
  private final Maxima maxima;

  /** Lays out the tree under {@code root} for an event with these judges. */
  public SchemePlan(Group root, List<String> judges) {
    this.judges = List.copyOf(judges);
    place(root, NONE);
    this.switches = switches();
    this.panels = nodes.stream().map(this::panelOf).toList();
    this.voidedBy = voidedBy();
    this.shownDigits = nodes.stream().map(ShownDigits::of).toList();
    this.maxima = new Maxima(this);
  }

  private void place(Node node, int parent) {
    int number = nodes.size();
    nodes.add(node);
    parents.add(parent);
    parts.add(new ArrayList<>());
    numbers.put(node.id(), number);
    if (parent != NONE) {
      parts.get(parent).add(number);
    }
    if (node instanceof Group group) {
      group.parts().forEach(part -> place(part, number));
    }
  }

  private Set<String> switches() {
    Set<String> named = new HashSet<>();
    nodes.forEach(node -> named.addAll(node instanceof Group group ? group.zeroIf() : List.of()));
    return nodes.stream()
        .filter(node -> node instanceof Aspect aspect && aspect.yesNo())
        .filter(node -> named.contains(node.id()) && node.max().isEmpty())
        .map(Node::id)
        .collect(Collectors.toSet());
  }

  private List<Integer> panelOf(Node node) {
    if (!(node instanceof Aspect aspect) || aspect.marks() == Marks.ONCE) {
      return List.of();
    }
    return IntStream.range(0, judges.size())
        .filter(j -> aspect.judges().isEmpty() || aspect.judges().contains(judges.get(j)))
        .boxed()
        .toList();
  }

  private Map<Integer, List<Integer>> voidedBy() {
    Map<Integer, List<Integer>> voided = new HashMap<>();
    for (int number = 0; number < nodes.size(); number++) {
      if (nodes.get(number) instanceof Group group) {
        for (String id : group.zeroIf()) {
          voided.computeIfAbsent(numbers.get(id), any -> new ArrayList<>()).add(number);
        }
      }
    }
    return voided;
  }

  /** How many nodes there are; their numbers run from 0. */
  public int size() {
    return nodes.size();
  }

  /** The node of a number. */
  public Node node(int number) {
    return nodes.get(number);
  }

  /** The number of an id, if the scheme has it. */
  public Optional<Integer> number(String id) {
    return Optional.ofNullable(numbers.get(id));
  }

  /** The aspect of a number, if it is one. */
  public Optional<Aspect> aspect(int number) {
    return nodes.get(number) instanceof Aspect aspect ? Optional.of(aspect) : Optional.empty();
  }

  /** The numbers of all aspects, in scheme order. */
  public List<Integer> aspects() {
    return IntStream.range(0, size()).filter(n -> aspect(n).isPresent()).boxed().toList();
  }

  /** The numbers of a group's parts, in order; none for an aspect. */
  public List<Integer> parts(int number) {
    return parts.get(number);
  }

  /**
   * The groups that must be computed again when this node changes: its parent and, for a switch,
   * those that it voids.
   */
  public Collection<Integer> dependents(int number) {
    Set<Integer> dependents = new HashSet<>(voidedBy.getOrDefault(number, List.of()));
    if (parents.get(number) != NONE) {
      dependents.add(parents.get(number));
    }
    return dependents;
  }

  /**
   * Whether a node adds to its parent. A yes/no aspect that a {@code zeroIf} names and that has no
   * {@code max} is a switch only.
   */
  public boolean counts(int number) {
    Node node = nodes.get(number);
    return node.counts() && !switches.contains(node.id());
  }

  /** The event's judges, in order. */
  public List<String> judges() {
    return judges;
  }

  /** The numbers of the judges who each mark this aspect; none for a {@code once} aspect. */
  public List<Integer> panel(int number) {
    return panels.get(number);
  }

  /** Whether it is an aspect with one mark for the whole panel. */
  public boolean markedOnce(int number) {
    return aspect(number).map(aspect -> aspect.marks() == Marks.ONCE).orElse(false);
  }

  /** Whether a group's {@code zeroIf} names this aspect. */
  public boolean isSwitch(int number) {
    return voidedBy.containsKey(number);
  }

  /** How many digits after the point its values are shown with at least. */
  public int shownDigits(int number) {
    return shownDigits.get(number);
  }

  /** What the nodes can give at most. */
  public Maxima maxima() {
    return maxima;
  }
}
