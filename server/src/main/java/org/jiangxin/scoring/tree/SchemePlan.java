package org.jiangxin.scoring.tree;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jiangxin.scoring.scheme.Aspect;
import org.jiangxin.scoring.scheme.Group;
import org.jiangxin.scoring.scheme.Marks;
import org.jiangxin.scoring.scheme.Node;

/**
 * A scheme laid out for computing: nodes numbered in scheme order, each parent before its parts, so
 * that going through them backwards meets every part before its group. Expects a scheme whose shape
 * is sound.
 */
public final class SchemePlan {

  /** The root's number. */
  public static final int ROOT = 0;

  private final Layout layout;
  private final Switches switches;
  private final List<String> judges;
  private final List<Integer> aspects;
  private final BitSet counting;
  private final List<List<Integer>> panels;
  private final List<List<Integer>> dependents;
  private final List<Integer> shownDigits;

  /** Lays out the tree under {@code root} for an event with these judges. */
  public SchemePlan(Group root, List<String> judges) {
    this.layout = new Layout(root);
    this.switches = new Switches(layout);
    this.judges = List.copyOf(judges);
    this.aspects =
        IntStream.range(0, size()).filter(number -> aspect(number).isPresent()).boxed().toList();
    this.counting = new BitSet();
    for (int number = size() - 1; number >= ROOT; number--) {
      counting.set(number, addsToParent(number));
    }
    this.panels = layout.nodes().stream().map(this::panelOf).toList();
    this.dependents = IntStream.range(0, size()).mapToObj(this::dependentsOf).toList();
    this.shownDigits = layout.nodes().stream().map(ShownDigits::of).toList();
  }

  private boolean addsToParent(int number) {
    boolean hasValue = aspect(number).isPresent() || parts(number).stream().anyMatch(this::counts);
    return hasValue && node(number).counts() && !switches.onlySwitches(number);
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

  private List<Integer> dependentsOf(int number) {
    List<Integer> groups = new ArrayList<>(switches.voidedBy(number));
    layout.parent(number).filter(parent -> !groups.contains(parent)).ifPresent(groups::add);
    return List.copyOf(groups);
  }

  /** How many nodes there are; their numbers run from 0. */
  public int size() {
    return layout.nodes().size();
  }

  /** The node of a number. */
  public Node node(int number) {
    return layout.node(number);
  }

  /** The number of an id, if the scheme has it. */
  public Optional<Integer> number(String id) {
    return layout.number(id);
  }

  /** The aspect of a number, if it is one. */
  public Optional<Aspect> aspect(int number) {
    return node(number) instanceof Aspect aspect ? Optional.of(aspect) : Optional.empty();
  }

  /** The numbers of all aspects, in scheme order. */
  public List<Integer> aspects() {
    return aspects;
  }

  /** The numbers of a group's parts, in order; none for an aspect. */
  public List<Integer> parts(int number) {
    return layout.parts(number);
  }

  /**
   * The groups to compute again when this node changes: its parent and, for a switch, those that it
   * voids.
   */
  public List<Integer> dependents(int number) {
    return dependents.get(number);
  }

  /**
   * Whether a node adds to its parent. A yes/no aspect that only voids groups and has no {@code
   * max} does not, nor does a group of which no part counts.
   */
  public boolean counts(int number) {
    return counting.get(number);
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
    return !switches.voidedBy(number).isEmpty();
  }

  /** How many digits after the point its values are shown with at least. */
  public int shownDigits(int number) {
    return shownDigits.get(number);
  }
}
