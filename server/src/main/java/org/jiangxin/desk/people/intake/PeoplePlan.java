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
  private final CompetitionDocument document;
  private final Notes notes;
  private final TitleIndex delegations = new TitleIndex();
  private final Map<String, String> newDelegations = new LinkedHashMap<>();
  private final FreshIds delegationIds;
  private final FreshIds contestantIds;
  private final FreshIds judgeIds;
  private final Map<String, PersonPlan> people = new LinkedHashMap<>();
  private final Map<String, String> idOf = new HashMap<>();
  private final Map<String, EntryPlan> entries = new LinkedHashMap<>();
  private final Map<String, List<String>> panels = new LinkedHashMap<>();
  private final QuotaCheck quotas;

  PeoplePlan(CompetitionDocument document, Quotas quotas, Notes notes) {
    this.document = document;
    this.notes = notes;
    this.quotas = new QuotaCheck(document, quotas);
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
    idOf.putIfAbsent("c\t" + key(one.name(), one.delegation(), one.organisation()), one.id());
  }

  private void know(Judge one) {
    idOf.putIfAbsent("j\t" + key(one.name(), one.delegation(), one.organisation()), one.id());
  }

  private static String key(
      String name, Optional<String> delegation, Optional<String> organisation) {
    return name + "\t" + delegation.orElse("") + "\t" + organisation.orElse("");
  }

  /** Takes a line into the plan, and says what comes of it: new, changed or known. */
  String add(PersonLine line) {
    Optional<String> delegation = line.delegation().map(name -> delegation(line, name));
    String kind = line.judge() ? "j" : "c";
    String key = kind + "\t" + key(line.name(), delegation, line.organisation());
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
    PersonPlan made =
        new PersonPlan(
            id,
            line.judge(),
            line.name(),
            delegation,
            line.organisation(),
            line.qualification(),
            line.row(),
            knownName(id, line.judge()).isPresent());
    String kind = line.judge() ? "j\t" : "c\t";
    PersonPlan before = people.putIfAbsent(kind + id, made);
    Optional<String> owner =
        Optional.ofNullable(before).map(PersonPlan::name).or(() -> knownName(id, line.judge()));
    if (owner.isPresent() && !owner.get().equals(line.name())) {
      notes.add(line.row(), Column.ID, Fault.ID_OF_ANOTHER, owner.get());
    } else if (before != null
        && !(before.delegation().equals(delegation)
            && before.organisation().equals(line.organisation()))) {
      notes.add(line.row(), Column.NAME, Fault.DIFFERS, String.valueOf(before.row()));
    } else if (before != null && line.events().isEmpty()) {
      notes.add(line.row(), Column.NAME, Fault.TWICE, String.valueOf(before.row()));
    }
    return before == null ? made : before;
  }

  private Optional<String> knownName(String id, boolean judge) {
    return judge
        ? document.judge(id).map(Judge::name)
        : document.contestant(id).map(Contestant::name);
  }

  private void enter(PersonLine line, PersonPlan person, String event) {
    EntryPlan plan = entries.get(event);
    if (plan.hasJustGot(person.id())) {
      notes.add(line.row(), Column.NAME, Fault.TWICE, String.valueOf(person.row()));
    } else if (!plan.has(person.id())) {
      quotas
          .exceeded(event, person.organisation())
          .ifPresent(
              most ->
                  notes.add(
                      line.row(),
                      Column.ORGANISATION,
                      Fault.QUOTA,
                      person.organisation().orElse(""),
                      String.valueOf(most)));
      if (!plan.add(person.id(), line.entry(), line.team())) {
        notes.add(line.row(), Column.ENTRY, Fault.ENTRY_TAKEN, line.entry().orElse(""));
      }
    }
  }

  private void join(String event, String judge) {
    List<String> panel = panels.computeIfAbsent(event, any -> new ArrayList<>());
    boolean there = document.event(event).map(Event::judges).orElse(List.of()).contains(judge);
    if (!there && !panel.contains(judge)) {
      panel.add(judge);
    }
  }

  private boolean isChanged(PersonPlan person) {
    return person.judge()
        ? document
            .judge(person.id())
            .filter(one -> same(person, one.delegation(), one.organisation()))
            .isEmpty()
        : document
            .contestant(person.id())
            .filter(one -> same(person, one.delegation(), one.organisation()))
            .isEmpty();
  }

  private static boolean same(
      PersonPlan person, Optional<String> delegation, Optional<String> organisation) {
    return person.delegation().equals(delegation) && person.organisation().equals(organisation);
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
