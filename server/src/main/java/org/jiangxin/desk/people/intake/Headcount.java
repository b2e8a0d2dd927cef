package org.jiangxin.desk.people.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.competition.Contestant;
import org.jiangxin.competition.Entry;
import org.jiangxin.competition.Event;
import org.jiangxin.desk.people.intake.Quota.Group;
import org.jiangxin.desk.people.intake.Quota.Kind;

/** How many contestants each organisation and delegation has in each event. For one thread. */
public final class Headcount {
  private final Map<Group, Integer> numbers = new HashMap<>();

  private Headcount() {}

  /** Nobody. */
  public static Headcount ofNobody() {
    return new Headcount();
  }

  /** Those of a document. */
  public static Headcount of(CompetitionDocument document) {
    Headcount count = new Headcount();
    for (Event event : document.events()) {
      for (Entry entry : event.entries()) {
        entry.contestants().stream()
            .flatMap(id -> document.contestant(id).stream())
            .forEach(one -> count.add(event.id(), one.organisation(), one.delegation(), 1));
      }
    }
    return count;
  }

  /** Counts people who have asked to take part. */
  public Headcount with(List<NewPeople> asking) {
    for (NewPeople people : asking) {
      for (String event : people.events()) {
        add(event, people.organisation(), people.delegation(), people.members().size());
      }
    }
    return this;
  }

  private void add(
      String event, Optional<String> organisation, Optional<String> delegation, int number) {
    groups(event, organisation, delegation).forEach(group -> add(group, number));
  }

  void add(Group group, int number) {
    numbers.merge(group, number, Integer::sum);
  }

  /** The groups that somebody belongs to. */
  static Stream<Group> groups(
      String event, Optional<String> organisation, Optional<String> delegation) {
    return Stream.of(
            organisation.map(name -> new Group(Kind.ORGANISATION, name, event)),
            delegation.map(id -> new Group(Kind.DELEGATION, id, event)),
            Optional.of(new Group(Kind.EVENT, "", event)))
        .flatMap(Optional::stream);
  }

  static Stream<Group> groups(String event, Contestant one) {
    return groups(event, one.organisation(), one.delegation());
  }

  /** How many people a group has. */
  public int of(Group group) {
    return numbers.getOrDefault(group, 0);
  }

  /** All groups that have somebody. */
  public Set<Group> groups() {
    return Set.copyOf(numbers.keySet());
  }
}
