package org.jiangxin.competition.read;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiangxin.competition.Contestant;
import org.jiangxin.competition.Entry;
import org.jiangxin.competition.Roster;

/** Reads the entries of an event. */
final class EntryReader {

  private static final int LAST_STATION = 1_000_000;

  private final People people;
  private final Roster<Contestant> contestants;

  EntryReader(People people, Roster<Contestant> contestants) {
    this.people = people;
    this.contestants = contestants;
  }

  Entry entry(Fields fields, IdSet ids) {
    String id = ids.define(fields);
    List<String> members = fields.ids("contestants", people.contestants()::refer);
    Entry entry =
        new Entry(
            id,
            name(id, members),
            members,
            delegation(members),
            fields.optional("station", station -> station.whole(0, LAST_STATION)),
            fields.value("given").map(EntryReader::given).orElse(Map.of()),
            Set.copyOf(fields.ids("exclude", people.judges()::refer)));
    fields.noOthers();
    return entry;
  }

  private String name(String id, List<String> members) {
    return members.isEmpty()
        ? id
        : members.stream()
            .flatMap(member -> contestants.find(member).stream())
            .map(Contestant::name)
            .collect(Collectors.joining(" · "));
  }

  private Optional<String> delegation(List<String> members) {
    List<Optional<String>> all =
        members.stream()
            .flatMap(member -> contestants.find(member).stream())
            .map(Contestant::delegation)
            .distinct()
            .toList();
    return all.size() == 1 ? all.get(0) : Optional.empty();
  }

  private static Map<String, BigDecimal> given(Value value) {
    Map<String, BigDecimal> given = new LinkedHashMap<>();
    for (Map.Entry<String, Value> number : value.fields().all()) {
      Words.name(number.getKey(), number.getValue());
      number.getValue().number().ifPresent(read -> given.put(number.getKey(), read));
    }
    return given;
  }
}
