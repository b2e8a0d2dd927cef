package org.jiangxin.desk.people.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.competition.Contestant;
import org.jiangxin.competition.Event;
import org.jiangxin.competition.Judge;

/** Puts lines together with what the competition knows already. For one thread. */
final class PeoplePlan {
  /** What the competition knows of somebody. */
  private record Known(String name, Optional<String> delegation, Optional<String> organisation) {}

  private final CompetitionDocument document;
  private final Notes notes;
  private final TitleIndex delegations = new TitleIndex();
  private final Map<String, String> newDelegations = new LinkedHashMap<>();
  private final FreshIds delegationIds;
  private final FreshIds contestantIds;
  private final FreshIds judgeIds;
  private final Map<String, PersonPlan> people = new LinkedHashMap<>();
  private final Map<String, Known> known = new HashMap<>();
  private final Map<String, String> idOf = new HashMap<>();
  private final Map<String, EntryPlan> entries = new LinkedHashMap<>();
  private final Map<String, List<String>> panels = new LinkedHashMap<>();
  private final QuotaCheck quotas;

  PeoplePlan(CompetitionDocument document, QuotaCheck quotas, Notes notes) {
    this.document = document;
    this.notes = notes;
    this.quotas = quotas;
    document.delegations().forEach(one -> delegations.add(one.id(), one.title()));
    delegationIds =
        FreshIds.like(document.delegations().stream().map(one -> one.id()).toList(), "d", 2);
    contestantIds =
        FreshIds.like(document.contestants().stream().map(Contestant::id).toList(), "c", 3);
    judgeIds = FreshIds.like(document.judges().stream().map(Judge::id).toList(), "j", 2);
    document.events().forEach(event -> entries.put(event.id(), new EntryPlan(document, event)));
    document.contestants().forEach(this::know);
    document.judges().forEach(this::know);
  }

  private void know(Contestant one) {
    know(one.id(), false, new Known(one.name(), one.delegation(), one.organisation()));
  }

  private void know(Judge one) {
    know(one.id(), true, new Known(one.name(), one.delegation(), one.organisation()));
  }

  private void know(String id, boolean judge, Known one) {
    known.put(keyOf(id, judge), one);
    String key = key(one.name(), one.delegation(), one.organisation());
    idOf.putIfAbsent(keyOf(key, judge), id);
  }

  private static String key(
      String name, Optional<String> delegation, Optional<String> organisation) {
    return name + "\t" + delegation.orElse("") + "\t" + organisation.orElse("");
  }

  /** Takes a line into the plan, and says what comes of it: new, changed or known. */
  String add(PersonLine line) {
    Optional<String> delegation = line.delegation().map(name -> delegation(line, name));
    String key = keyOf(key(line.name(), delegation, line.organisation()), line.judge());
    String id = line.id().orElseGet(() -> idOf.computeIfAbsent(key, any -> fresh(line)));
    idOf.putIfAbsent(key, id);
    PersonPlan person = person(line, id, delegation);
    if (line.judge()) {
      line.events().forEach(event -> join(event, id));
    } else {
      line.events().forEach(event -> enter(line, person, event));
    }
    return person.known() ? (isChanged(person) ? "changed" : "known") : "new";
  }

  private String fresh(PersonLine line) {
    return line.judge() ? judgeIds.next() : contestantIds.next();
  }

  private String delegation(PersonLine line, String name) {
    return delegations
        .find(name)
        .orElseGet(
            () -> {
              String id = delegationIds.next();
              delegations.add(id, name);
              newDelegations.put(id, name);
              notes.add(line.row(), Column.DELEGATION, Fault.NEW_DELEGATION, name);
              return id;
            });
  }

  private PersonPlan person(PersonLine line, String id, Optional<String> delegation) {
    contestantIds.take(id);
    Optional<Known> known = known(id, line.judge());
    PersonPlan made =
        new PersonPlan(
            id,
            line.judge(),
            line.name(),
            delegation.or(() -> known.flatMap(Known::delegation)),
            line.organisation().or(() -> known.flatMap(Known::organisation)),
            line.qualification(),
            line.row(),
            known.isPresent());
    PersonPlan before = people.putIfAbsent(keyOf(id, line.judge()), made);
    compare(line, made, Optional.ofNullable(before), known);
    if (before == null && !line.judge()) {
      move(line, made);
    }
    return before == null ? made : before;
  }

  private void compare(
      PersonLine line, PersonPlan made, Optional<PersonPlan> before, Optional<Known> known) {
    Optional<String> owner = before.map(PersonPlan::name).or(() -> known.map(Known::name));
    String row = before.map(one -> String.valueOf(one.row())).orElse("");
    if (owner.isPresent() && !owner.get().equals(line.name())) {
      notes.add(line.row(), Column.ID, Fault.ID_OF_ANOTHER, owner.get());
    } else if (before.isPresent() && !same(made, before.get())) {
      notes.add(line.row(), Column.NAME, Fault.DIFFERS, row);
    } else if (before.isPresent() && line.events().isEmpty()) {
      notes.add(line.row(), Column.NAME, Fault.TWICE, row);
    }
  }

  private static boolean same(PersonPlan one, PersonPlan other) {
    return one.delegation().equals(other.delegation())
        && one.organisation().equals(other.organisation());
  }

  /** Whoever is in an event already may come to count for another organisation or delegation. */
  private void move(PersonLine line, PersonPlan person) {
    List<String> events =
        entries.entrySet().stream()
            .filter(event -> event.getValue().has(person.id()))
            .map(Map.Entry::getKey)
            .toList();
    if (!events.isEmpty()) {
      document
          .contestant(person.id())
          .map(one -> quotas.move(events, one, person.organisation(), person.delegation()))
          .ifPresent(exceeded -> note(line, exceeded));
    }
  }

  private Optional<Known> known(String id, boolean judge) {
    return Optional.ofNullable(known.get(keyOf(id, judge)));
  }

  private static String keyOf(String id, boolean judge) {
    return (judge ? "j\t" : "c\t") + id;
  }

  private void enter(PersonLine line, PersonPlan person, String event) {
    EntryPlan plan = entries.get(event);
    if (plan.hasJustGot(person.id())) {
      notes.add(line.row(), Column.NAME, Fault.TWICE, String.valueOf(person.row()));
    } else if (!plan.has(person.id())) {
      note(line, quotas.enter(event, person.organisation(), person.delegation()));
      if (!plan.add(person.id(), line.entry(), line.team())) {
        notes.add(line.row(), Column.ENTRY, Fault.ENTRY_TAKEN, line.entry().orElse(""));
      }
    }
  }

  private void note(PersonLine line, List<QuotaCheck.Excess> exceeded) {
    for (QuotaCheck.Excess excess : exceeded) {
      String most = String.valueOf(excess.most());
      String name = excess.group().name();
      switch (excess.group().of()) {
        case ORGANISATION -> notes.add(line.row(), Column.ORGANISATION, Fault.QUOTA, name, most);
        case DELEGATION -> notes.add(line.row(), Column.DELEGATION, Fault.QUOTA, title(name), most);
        case EVENT -> notes.add(line.row(), Column.EVENT, Fault.EVENT_FULL, most);
      }
    }
  }

  private String title(String delegation) {
    return document
        .delegation(delegation)
        .map(one -> one.title().first())
        .orElseGet(() -> newDelegations.getOrDefault(delegation, delegation));
  }

  private void join(String event, String judge) {
    List<String> panel = panels.computeIfAbsent(event, any -> new ArrayList<>());
    boolean there = document.event(event).map(Event::judges).orElse(List.of()).contains(judge);
    if (!there && !panel.contains(judge)) {
      panel.add(judge);
    }
  }

  private boolean isChanged(PersonPlan person) {
    return known(person.id(), person.judge())
        .filter(one -> one.delegation().equals(person.delegation()))
        .filter(one -> one.organisation().equals(person.organisation()))
        .isEmpty();
  }

  Map<String, String> newDelegations() {
    return newDelegations;
  }

  Collection<PersonPlan> people() {
    return people.values();
  }

  Map<String, EntryPlan> entries() {
    return entries;
  }

  Map<String, List<String>> panels() {
    return panels;
  }

  int newEntries() {
    return entries.values().stream().mapToInt(plan -> plan.added().size()).sum();
  }

  Stream<PersonPlan> newPeople() {
    return people.values().stream().filter(person -> !person.known());
  }
}
