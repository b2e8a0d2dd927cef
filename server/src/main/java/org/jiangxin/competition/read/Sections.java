package org.jiangxin.competition.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiangxin.competition.Competition;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.competition.HighStep;
import org.jiangxin.competition.Identified;
import org.jiangxin.competition.Problem.Rule;
import org.jiangxin.competition.Recusals;
import org.jiangxin.competition.Roster;
import org.jiangxin.competition.Written;

/** Reads the document's sections, those first that others refer to. */
final class Sections {

  private static final Competition NO_COMPETITION =
      new Competition("", Titles.NONE, ZoneOffset.UTC, List.of(), Set.of());

  private static final Map<String, HighStep> STEPS =
      Stream.of(HighStep.values()).collect(Collectors.toMap(HighStep::wireName, step -> step));

  private final Fields root;

  Sections(Fields root) {
    this.root = root;
  }

  CompetitionDocument read(Written written) {
    Optional<Boolean> everywhere = Conflicts.wanted(root);
    Optional<Fields> about = root.required("competition").map(Value::fields);
    boolean conflicts = about.flatMap(Conflicts::wanted).or(() -> everywhere).orElse(false);
    Competition competition = about.map(Sections::competition).orElse(NO_COMPETITION);
    People people = new People();
    var delegations = roster("delegations", people::delegation);
    var contestants = roster("contestants", people::contestant);
    var judges = roster("judges", people::judge);
    root.required("events");
    EventReader eventReader = new EventReader(people, contestants, judges, conflicts);
    var events = roster("events", eventReader::event);
    var mentors = roster("mentors", fields -> people.mentor(fields, eventReader.ids()));
    var apprentices = roster("apprentices", people::apprentice);
    Recusals recusals = new Recusals(contestants, judges, mentors);
    return new CompetitionDocument(
        competition,
        delegations,
        contestants,
        judges,
        mentors,
        apprentices,
        Roster.of(events.stream().map(recusals::applied).toList()),
        written);
  }

  private <T extends Identified> Roster<T> roster(String key, Function<Fields, T> read) {
    return Roster.of(
        root.items(key).stream()
            .map(
                item -> {
                  Fields fields = item.fields();
                  T made = read.apply(fields);
                  fields.noOthers();
                  return made;
                })
            .toList());
  }

  private static Competition competition(Fields fields) {
    Competition competition =
        new Competition(
            fields.required("id", Value::id, ""),
            fields.required("title", Titles::read, Titles.NONE),
            fields.optional("timeZone", Sections::zone).orElse(ZoneOffset.UTC),
            fields.items("dates").stream().flatMap(day -> date(day).stream()).toList(),
            fields.items("twoPeople").stream()
                .flatMap(step -> step.oneOf(STEPS).stream())
                .collect(Collectors.toSet()));
    fields.noOthers();
    return competition;
  }

  private static Optional<ZoneId> zone(Value value) {
    return value
        .text()
        .flatMap(
            text -> {
              try {
                return Optional.of(ZoneId.of(text));
              } catch (DateTimeException e) {
                return value.refused(
                    Rule.VALUE,
                    "{} is no time zone; write for instance Asia/Shanghai",
                    Quote.of(text));
              }
            });
  }

  private static Optional<LocalDate> date(Value value) {
    return value
        .text()
        .flatMap(
            text -> {
              try {
                return Optional.of(LocalDate.parse(text));
              } catch (DateTimeException e) {
                return value.refused(
                    Rule.VALUE, "{} is no date; write for instance 2025-08-13", Quote.of(text));
              }
            });
  }
}
