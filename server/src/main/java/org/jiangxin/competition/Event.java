package org.jiangxin.competition;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jiangxin.scoring.rules.EventRules;

/**
 * One contest discipline.
 *
 * @param judges ids of those who mark, in the document's order
 * @param chief id of the chief judge, who need not be among {@code judges}: then they lead but do
 *     not mark
 * @param blind entries are shown by id, without names, until the results are official
 * @param rules what the engine needs to work out the standings
 * @param scheme the scheme as written, with titles and descriptors, for pages; treat it as
 *     immutable
 * @param practice what the panel practises on; see {@link PracticeEntry}
 * @param appealTime how long after the provisional list was published appeals may be filed
 * @param awards the awards' titles, in the order of {@link EventRules#awards()}
 */
public record Event(
    String id,
    Title title,
    List<String> judges,
    Optional<String> chief,
    boolean blind,
    EventRules rules,
    JsonNode scheme,
    Duration appealTime,
    List<Title> awards,
    Roster<Entry> entries,
    Roster<PracticeEntry> practice)
    implements Identified {

  /** How long appeals are taken where the document does not say. */
  public static final Duration USUAL_APPEAL_TIME = Duration.ofHours(2);

  /** Copies the lists. */
  public Event {
    judges = List.copyOf(judges);
    awards = List.copyOf(awards);
  }

  /** The entry with this id. */
  public Optional<Entry> entry(String entry) {
    return entries.find(entry);
  }

  /** The same with other entries, in the rules as well. */
  Event with(Roster<Entry> changed, EventRules changedRules) {
    return new Event(
        id,
        title,
        judges,
        chief,
        blind,
        changedRules,
        scheme,
        appealTime,
        awards,
        changed,
        practice);
  }
}
