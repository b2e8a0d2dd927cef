package org.jiangxin.desk.people.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiangxin.competition.Contestant;
import org.jiangxin.desk.people.intake.Quota.Group;

/** Counts people into events, and tells which quotas that exceeds. For one thread. */
public final class QuotaCheck {
  private final Quotas quotas;
  private final Headcount count;

  /** Counts on from here. */
  public QuotaCheck(Quotas quotas, Headcount count) {
    this.quotas = quotas;
    this.count = count;
  }

  /** A quota that would be exceeded. */
  public record Excess(Group group, int most) {

    /** What is wrong, with the delegation's id where it is one of a delegation. */
    public CellNote note() {
      String number = String.valueOf(most);
      return group.of() == Quota.Kind.EVENT
          ? CellNote.of(1, -1, Fault.EVENT_FULL, number)
          : CellNote.of(1, -1, Fault.QUOTA, group.name(), number);
    }
  }

  /** Counts one more. */
  List<Excess> enter(String event, Optional<String> organisation, Optional<String> delegation) {
    return counted(Headcount.groups(event, organisation, delegation));
  }

  /** Counts somebody of some events elsewhere than before. */
  public List<Excess> move(
      List<String> events,
      Contestant before,
      Optional<String> organisation,
      Optional<String> delegation) {
    return events.stream()
        .flatMap(event -> move(event, before, organisation, delegation).stream())
        .toList();
  }

  private List<Excess> move(
      String event, Contestant before, Optional<String> organisation, Optional<String> delegation) {
    Set<Group> left = Headcount.groups(event, before).collect(Collectors.toSet());
    Set<Group> joined =
        Headcount.groups(event, organisation, delegation).collect(Collectors.toSet());
    left.stream().filter(group -> !joined.contains(group)).forEach(group -> count.add(group, -1));
    return counted(joined.stream().filter(group -> !left.contains(group)));
  }

  private List<Excess> counted(Stream<Group> groups) {
    return groups.flatMap(group -> counted(group).stream()).toList();
  }

  private Optional<Excess> counted(Group group) {
    count.add(group, 1);
    return quotas
        .most(group)
        .filter(most -> count.of(group) > most)
        .map(most -> new Excess(group, most));
  }
}
