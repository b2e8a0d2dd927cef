package org.jiangxin.pairing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiangxin.competition.Delegation;
import org.jiangxin.competition.Event;
import org.jiangxin.competition.Title;
import org.jiangxin.export.Cell;
import org.jiangxin.export.Column;
import org.jiangxin.export.Rows;
import org.jiangxin.export.Sheet;
import org.jiangxin.export.Words;
import org.jiangxin.pairing.SavedPair.Goal;

/** Saved pairs as a sheet. */
public final class PairingSheet {
  private static final List<String> COLUMNS =
      List.of(
          "apprentice",
          "apprenticeName",
          "delegation",
          "organisation",
          "trades",
          "mentor",
          "mentorName",
          "mentorOrganisation",
          "from",
          "until",
          "goals",
          "note");

  private final People people;
  private final Optional<Words> words;

  private PairingSheet(People people, Optional<Words> words) {
    this.people = people;
    this.words = words;
  }

  /** For readers: columns, events and delegations by their titles. */
  public static Sheet of(PairingList list, People people, Words words) {
    return new PairingSheet(people, Optional.of(words)).sheet(list);
  }

  /** For programs: columns, events and delegations by their ids. */
  public static Sheet plain(PairingList list, People people) {
    return new PairingSheet(people, Optional.empty()).sheet(list);
  }

  private Sheet sheet(PairingList list) {
    return new Sheet(
        word("pairings"),
        COLUMNS.stream().map(key -> new Column(key, word(key))).toList(),
        Rows.of(list.pairs().stream().map(this::row).toList()));
  }

  private String word(String key) {
    return words.map(catalogue -> catalogue.of(key)).orElse(key);
  }

  private List<Cell> row(SavedPair saved) {
    Optional<Learner> learner = people.learner(saved.pair().apprentice());
    Optional<Master> master = people.master(saved.pair().mentor());
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(saved.pair().apprentice()));
    cells.add(Cell.text(learner.map(Learner::name)));
    cells.add(Cell.text(learner.flatMap(Learner::delegation).map(this::delegation)));
    cells.add(Cell.text(learner.flatMap(Learner::organisation)));
    cells.add(Cell.text(learner.map(this::trades)));
    cells.add(Cell.of(saved.pair().mentor()));
    cells.add(Cell.text(master.map(Master::name)));
    cells.add(Cell.text(master.flatMap(Master::organisation)));
    cells.add(Cell.day(saved.from()));
    cells.add(Cell.day(saved.until()));
    cells.add(Cell.of(saved.goals().stream().map(this::goal).collect(Collectors.joining("\n"))));
    cells.add(Cell.of(saved.note()));
    return cells;
  }

  private String delegation(String id) {
    return titled(id, people.document().delegation(id).map(Delegation::title));
  }

  private String trades(Learner learner) {
    Function<String, String> named =
        id -> titled(id, people.document().event(id).map(Event::title));
    return learner.trades().stream().map(named).collect(Collectors.joining(", "));
  }

  private String titled(String id, Optional<Title> title) {
    return words.flatMap(catalogue -> title.map(some -> some.in(catalogue.language()))).orElse(id);
  }

  private String goal(Goal goal) {
    return goal.text() + " (" + word(goal.progress().name().toLowerCase(Locale.ROOT)) + ")";
  }
}
