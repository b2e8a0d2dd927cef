package org.jiangxin.competition.read;

import com.fasterxml.jackson.databind.node.NullNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jiangxin.competition.Contestant;
import org.jiangxin.competition.Entry;
import org.jiangxin.competition.Event;
import org.jiangxin.competition.Judge;
import org.jiangxin.competition.PracticeEntry;
import org.jiangxin.competition.Roster;
import org.jiangxin.competition.Title;
import org.jiangxin.language.Sentence;
import org.jiangxin.scoring.rules.EntryRules;
import org.jiangxin.scoring.rules.EventRules;

/** Reads one event after the other. */
final class EventReader {
  private static final int LONGEST_APPEAL_MINUTES = 30 * 24 * 60;

  private final IdSet ids = new IdSet(Sentence.of("event"));
  private final People people;
  private final EntryReader entries;
  private final Conflicts conflicts;
  private final boolean conflictsByDefault;

  EventReader(
      People people,
      Roster<Contestant> contestants,
      Roster<Judge> judges,
      boolean conflictsByDefault) {
    this.people = people;
    this.entries = new EntryReader(people, contestants);
    this.conflicts = new Conflicts(contestants, judges);
    this.conflictsByDefault = conflictsByDefault;
  }

  /** The events read so far. */
  IdSet ids() {
    return ids;
  }

  Event event(Fields fields) {
    String id = ids.define(fields);
    Title title = fields.required("title", Titles::read, Titles.NONE);
    fields.required("judges");
    List<String> panel = fields.ids("judges", people.judges()::refer);
    Optional<Value> scheme = fields.required("scheme");
    List<AwardReader.Line> awards = fields.items("awards").stream().map(AwardReader::read).toList();
    IdSet entryIds = new IdSet(Sentence.of("entry of this event"));
    Roster<Entry> entryList = entries(fields, panel, entryIds);
    EventRules rules =
        new EventRules(
            scheme.map(root -> new SchemeReader(panel).root(root)).orElse(SchemeReader.NO_SCHEME),
            RankingReader.read(fields),
            awards.stream().map(AwardReader.Line::rule).toList(),
            fields.value("teams").map(TeamReader::read),
            fields.optional("scale700", Value::flag).orElse(false),
            panel,
            entryList.stream().map(EventReader::rules).toList());
    if (scheme.isPresent()) {
      RuleProblems.add(rules, fields);
    }
    return new Event(
        id,
        title,
        panel,
        fields.optional("chief", people.judges()::refer),
        fields.optional("blind", Value::flag).orElse(false),
        rules,
        scheme.map(Value::node).orElse(NullNode.getInstance()),
        fields.optional("appeals", EventReader::appealTime).orElse(Event.USUAL_APPEAL_TIME),
        awards.stream().map(AwardReader.Line::title).toList(),
        entryList,
        Roster.of(
            fields.items("practice").stream()
                .map(each -> practice(each.fields(), entryIds))
                .toList()));
  }

  private Roster<Entry> entries(Fields event, List<String> panel, IdSet entryIds) {
    boolean check = Conflicts.wanted(event).orElse(conflictsByDefault);
    List<Value> written = event.required("entries").map(Value::items).orElse(List.of());
    return Roster.of(
        written.stream()
            .map(
                value -> {
                  Entry entry = entries.entry(value.fields(), entryIds);
                  if (check) {
                    conflicts.check(entry, panel, value);
                  }
                  return entry;
                })
            .toList());
  }

  private static Optional<Duration> appealTime(Value appeals) {
    Fields fields = appeals.fields();
    Optional<Duration> time =
        fields
            .required("minutes")
            .flatMap(minutes -> minutes.whole(1, LONGEST_APPEAL_MINUTES))
            .map(Duration::ofMinutes);
    fields.noOthers();
    return time;
  }

  private static PracticeEntry practice(Fields fields, IdSet ids) {
    PracticeEntry entry =
        new PracticeEntry(ids.define(fields), fields.required("title", Titles::read, Titles.NONE));
    fields.noOthers();
    return entry;
  }

  private static EntryRules rules(Entry entry) {
    return new EntryRules(
        entry.id(), entry.delegation().orElse(""), entry.given(), entry.exclude());
  }
}
