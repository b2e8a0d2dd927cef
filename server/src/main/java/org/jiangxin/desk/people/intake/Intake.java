package org.jiangxin.desk.people.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.desk.people.sheet.SheetCell;
import org.jiangxin.desk.people.sheet.SheetLine;

/** What a table of people means for a competition: everything that would happen, and all notes. */
public final class Intake {
  private static final int LINES_A_STEP = 250;

  /**
   * A line and what comes of it.
   *
   * @param row in the file, counted from 1
   * @param outcome {@code new}, {@code changed} or {@code known}
   */
  public record Line(int row, List<String> cells, String outcome) {
    /** Copies the list. */
    public Line {
      cells = List.copyOf(cells);
    }
  }

  private final Header header;
  private final Notes notes;
  private final PeoplePlan plan;
  private final List<Line> lines = new ArrayList<>();
  private Optional<String> replaced = Optional.empty();

  private Intake(Header header, Notes notes, PeoplePlan plan) {
    this.header = header;
    this.notes = notes;
    this.plan = plan;
  }

  /**
   * Works it out; empty when the table has no header with a column of names. Blocks for large ones.
   *
   * @param done is told now and then how many lines are done
   */
  public static Optional<Intake> of(
      List<SheetLine> lines, CompetitionDocument document, QuotaCheck quotas, IntConsumer done) {
    return Header.find(lines)
        .map(
            header -> {
              Notes notes = new Notes(header.columns());
              Intake intake = new Intake(header, notes, new PeoplePlan(document, quotas, notes));
              intake.read(lines, new LineReader(document, header.columns(), notes), done);
              return intake;
            });
  }

  /** The same for people from a form, whose events exist. */
  public static Intake of(NewPeople people, CompetitionDocument document, QuotaCheck quotas) {
    Notes notes = new Notes(Map.of());
    Header none = new Header(List.of(), Map.of(), 0);
    Intake intake = new Intake(none, notes, new PeoplePlan(document, quotas, notes));
    for (PersonLine line : people.lines()) {
      String outcome = intake.plan.add(line);
      intake.lines.add(new Line(line.row(), List.of(line.name()), outcome));
      if (outcome.equals("known") && !line.events().isEmpty() && intake.newEntries() == 0) {
        notes.add(line.row(), Column.NAME, Fault.KNOWN, line.name());
      }
    }
    return intake;
  }

  /** The same plan, in which the first of its people takes a contestant's place in all entries. */
  public Intake replacing(String contestant) {
    replaced = Optional.of(contestant);
    return this;
  }

  /** The ids of all people that it is about, in their order. */
  public List<String> ids() {
    return plan.people().stream().map(PersonPlan::id).toList();
  }

  private void read(List<SheetLine> all, LineReader reader, IntConsumer done) {
    for (int at = header.rowsFrom(); at < all.size(); at++) {
      SheetLine line = all.get(at);
      List<String> cells = line.cells().stream().map(SheetCell::text).toList();
      lines.add(new Line(line.row(), cells, plan.add(reader.read(line))));
      if (lines.size() % LINES_A_STEP == 0) {
        done.accept(lines.size());
      }
    }
  }

  /** What stands above the columns. */
  public List<String> titles() {
    return header.titles();
  }

  /** What each known column was taken for, by its index. */
  public Map<Integer, Column> columns() {
    Map<Integer, Column> columns = new HashMap<>();
    header.columns().forEach((column, at) -> columns.put(at, column));
    return columns;
  }

  /** All lines below the header. */
  public List<Line> lines() {
    return List.copyOf(lines);
  }

  /** All notes, those that block among them. */
  public List<CellNote> notes() {
    return notes.all();
  }

  /** Whether it can be taken over. */
  public boolean isClean() {
    return !notes.blocking() && !lines.isEmpty();
  }

  /** How many people are new. */
  public long newPeople() {
    return plan.newPeople().count();
  }

  /** How many entries are new. */
  public int newEntries() {
    return plan.newEntries();
  }

  /** The names of delegations that the competition did not have. */
  public List<String> newDelegations() {
    return List.copyOf(plan.newDelegations().values());
  }

  /** What contestants' qualifications are, by id. */
  public Map<String, String> qualifications() {
    Map<String, String> qualifications = new HashMap<>();
    for (PersonPlan person : plan.people()) {
      if (!person.judge()) {
        person.qualification().ifPresent(text -> qualifications.put(person.id(), text));
      }
    }
    return qualifications;
  }

  /** Writes it into a document's tree. */
  public void apply(ObjectNode tree) {
    PeopleTree people = new PeopleTree(tree);
    plan.newDelegations().forEach(people::addDelegation);
    for (PersonPlan person : plan.people()) {
      people.putPerson(
          person.judge() ? "judges" : "contestants",
          person.id(),
          person.name(),
          person.delegation(),
          person.organisation());
    }
    plan.entries()
        .forEach(
            (event, entries) ->
                entries
                    .added()
                    .forEach((entry, members) -> people.addEntry(event, entry, members)));
    plan.panels().forEach(people::addJudges);
    replaced.ifPresent(contestant -> people.replace(contestant, ids().get(0)));
  }
}
